-- What a test's Lua runs in: the plugin, and the functions that wait for what the server sends.
vim.g.bibgen_command = { 'dotnet', vim.env.BIBGEN_TOOL, 'lsp' }
vim.o.hidden = true
vim.cmd('luafile ' .. vim.fn.fnameescape(vim.env.BIBGEN_PLUGIN))

local function wait(what, condition)
  if not vim.wait(60000, condition, 20) then error('waited in vain for ' .. what .. vim.inspect(vim.diagnostic.get(0))) end
end

-- The findings of the buffer, once there are as many.
function findings(count)
  wait(count .. ' findings', function() return #vim.diagnostic.get(0) == count end)
  return vim.diagnostic.get(0)
end

-- The answer to a request; positions are the cursor's.
function ask(method, more)
  wait('the server', function() return #vim.lsp.buf_get_clients(0) > 0 end)
  local answers, failure = vim.lsp.buf_request_sync(0, method, vim.tbl_extend('force', vim.lsp.util.make_position_params(), more or {}), 60000)
  local answer = select(2, next(answers or {}))
  if not answer or answer.error then error(failure or vim.inspect(answer)) end
  return answer.result
end

-- Puts the cursor at the beginning of a text.
function find(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. text, 'c') == 0 then error('not found: ' .. text) end
end

function lines(buffer)
  return vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false)
end

vim.api.nvim_create_autocmd('VimEnter', {
  callback = function()
    local succeeded, result = xpcall(dofile, debug.traceback, vim.env.BIBGEN_SCRIPT)
    if not succeeded then
      io.stderr:write(result)
      vim.cmd('cquit 1')
    end
    vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.BIBGEN_RESULT)
    vim.lsp.stop_client(vim.lsp.get_active_clients())
    vim.cmd('qall!')
  end,
})
