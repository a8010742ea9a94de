;;; session.el --- What a test's Lisp runs in: the configuration, and the functions that wait for what the server sends.  -*- lexical-binding: t; -*-
(package-initialize) ; Where Eglot is a package.
(require 'eglot)
(load (getenv "BIBGEN_CONFIGURATION"))
(fset 'y-or-n-p (lambda (&rest _) t)) ; There is nobody to ask.

(defun session-wait (what condition)
  (with-timeout (60 (error "Waited in vain for %s: %S" what (flymake-diagnostics)))
    (while (not (funcall condition)) (accept-process-output nil 0.05))))

(defun findings (count)
  "The findings of the buffer, once there are as many as COUNT: for each its first position, counted from 0, and its text."
  (eglot--signal-textDocument/didChange) ; As a pause in typing does.
  (session-wait (format "%d findings" count) (lambda () (flymake-start) (= count (length (flymake-diagnostics)))))
  (mapcar (lambda (each) (list (1- (flymake-diagnostic-beg each)) (flymake-diagnostic-text each))) (flymake-diagnostics)))

(defun ask (method)
  "The answer to a request about the cursor's position."
  (eglot--signal-textDocument/didChange)
  (jsonrpc-request (eglot-current-server) method (eglot--TextDocumentPositionParams)))

(defun find (text)
  "Puts the cursor at the beginning of TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (match-beginning 0)))

(find-file (getenv "BIBGEN_FILE"))
(run-hooks 'post-command-hook) ; Eglot connects after the command that opens a file.
(session-wait "the server" #'eglot-current-server)
(let ((result (with-temp-buffer (insert-file-contents (getenv "BIBGEN_SCRIPT")) (read (concat "(progn " (buffer-string) ")")))))
  (setq result (eval result t))
  (with-temp-file (getenv "BIBGEN_RESULT") (insert (json-serialize result))))
(eglot-shutdown (eglot-current-server))
;;; session.el ends here
