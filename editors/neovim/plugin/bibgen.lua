-- BibGen's language server for bibliographies, for Neovim 0.7 and newer. Files of other languages never reach it, and these reach no server of C#.
-- vim.g.bibgen_command is how it is started: { 'bibgen', 'lsp' }, or { 'dotnet', 'tool', 'run', 'bibgen', '--', 'lsp' } for the tool of a manifest.

if vim.filetype then
  vim.filetype.add({ extension = { nbib = 'pubmed', ris = 'ris', csljson = 'json', bibgen = 'bibgen-suppressions' } })
end

local running = {} -- Neovim 0.7 does not find a running client by itself.
local start = vim.lsp.start or function(config)
  running[config.root_dir] = running[config.root_dir] or vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(0, running[config.root_dir])
end

-- The nearest folder above a file that holds a project or is a repository; else the file's own.
local function root(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local above = folder
  while true do
    if #vim.fn.glob(above .. '/*.csproj', true, true) > 0 or vim.fn.isdirectory(above .. '/.git') == 1 then return above end
    local parent = vim.fn.fnamemodify(above, ':h')
    if parent == above then return folder end
    above = parent
  end
end

vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
  pattern = { '*.bib', '*.nbib', '*.ris', '*.csljson', '*.csl.json', '*.bibgen' },
  callback = function(event)
    start({ name = 'bibgen', cmd = vim.g.bibgen_command or { 'bibgen', 'lsp' }, root_dir = root(event.match) })
  end,
})
