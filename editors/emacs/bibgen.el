;;; bibgen.el --- BibGen's language server for bibliographies, by Eglot  -*- lexical-binding: t; -*-

;; Eglot comes with Emacs 29; for older ones it is the package eglot.  (load "…/bibgen.el")
;; in the init file: the hooks at the end start the server where a bibliography is opened.

(define-derived-mode bibgen-pubmed-mode text-mode "PubMed" "Records of PubMed.")
(define-derived-mode bibgen-ris-mode text-mode "RIS" "Records of RIS.")
(define-derived-mode bibgen-csl-mode js-mode "CSL-JSON" "Items of CSL-JSON.")
(define-derived-mode bibgen-suppressions-mode conf-unix-mode "BibGen" "Findings that need not be said, and why.")

(dolist (mode '(("\\.nbib\\'" . bibgen-pubmed-mode) ("\\.ris\\'" . bibgen-ris-mode)
                ("\\.\\(csljson\\|csl\\.json\\)\\'" . bibgen-csl-mode) ("\\.bibgen\\'" . bibgen-suppressions-mode)))
  (add-to-list 'auto-mode-alist mode))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((bibtex-mode (bibgen-pubmed-mode :language-id "pubmed") (bibgen-ris-mode :language-id "ris")
                              (bibgen-csl-mode :language-id "json") (bibgen-suppressions-mode :language-id "bibgen-suppressions"))
                 . ("bibgen" "lsp"))))

(dolist (hook '(bibtex-mode-hook bibgen-pubmed-mode-hook bibgen-ris-mode-hook bibgen-csl-mode-hook bibgen-suppressions-mode-hook))
  (add-hook hook #'eglot-ensure))
;;; bibgen.el ends here
