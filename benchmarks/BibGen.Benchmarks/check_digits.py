"""Files of gen.py without what its random numbers break: a build that prints thousands of warnings measures the printing."""
import re


def with_check_digits(text):
    """The text of a file of gen.py with numbers that the rules accept."""
    def issn(match):
        digits = re.sub(r'\D', '', match[2])[:7]
        check = -sum(int(digit) * (8 - i) for i, digit in enumerate(digits)) % 11
        return f'{match[1]}{digits[:4]}-{digits[4:]}{"X" if check == 10 else check}{match[3]}'

    def isbn(match):
        digits = re.sub(r'\D', '', match[2])[:12]
        return f'{match[1]}{digits}{-sum(int(digit) * (3 if i % 2 else 1) for i, digit in enumerate(digits)) % 10}{match[3]}'

    text = re.sub(r'(?i)(\bissn\s*=\s*[{"]{1,2})([^}"]*)([}"])', issn, text)
    text = re.sub(r'(?m)(^IS  - )(\d{4}-\d{3}[\dX])( )', issn, text)
    text = re.sub(r'(?i)(\bisbn\s*=\s*[{"]{1,2})([^}"]*)([}"])', isbn, text)
    return re.sub(r'(https?://)(dx\.)?doi\.org/10\.', r'\1publisher.example/10_', text)
