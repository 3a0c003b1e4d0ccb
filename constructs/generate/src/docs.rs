//! Documentation texts as rustdoc takes them.

/// The first sentences of a text, up to some length, with what rustdoc would read as markup escaped.
pub(crate) fn text(raw: &str) -> String {
    let shortened = shortened(raw.trim());
    let ticks = shortened.matches('`').count();
    let normal = if ticks % 2 == 1 || shortened.contains("``") {
        shortened.replace('`', "")
    } else {
        shortened
    };
    let mut out = String::new();
    let mut code = false;
    let mut rest = normal.as_str();
    while let Some(letter) = rest.chars().next() {
        let size = letter.len_utf8();
        if letter == '`' {
            code = !code;
        } else if !code {
            if let Some((link, length)) = link(rest) {
                out.push_str(&link);
                rest = &rest[length..];
                continue;
            }
            if rest.starts_with("http://") || rest.starts_with("https://") {
                let length = rest
                    .find(|end: char| end.is_whitespace() || "<>()[]`\"'{}|^\\,;".contains(end))
                    .unwrap_or(rest.len());
                let url = rest[..length].trim_end_matches(['.', ':', '*', '_', '!', '?']);
                out.push('<');
                out.push_str(url);
                out.push('>');
                rest = &rest[url.len()..];
                continue;
            }
            if "[]<>*_\\|~#&".contains(letter) {
                out.push('\\');
            }
        }
        out.push(letter);
        rest = &rest[size..];
    }
    if out.starts_with(|first: char| first.is_ascii_digit() || "-+=".contains(first)) {
        out.insert_str(0, "Text: ");
    }
    out
}

/// A Markdown link to a page, if the text begins with one.
fn link(text: &str) -> Option<(String, usize)> {
    let label_end = text.strip_prefix('[')?.find("](")? + 1;
    let label = &text[1..label_end];
    let target = &text[label_end + 2..];
    let target_end = target.find(')')?;
    let address = target[..target_end].trim();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || " -.,'/:".contains(letter);
    let sound = (address.starts_with("https://") || address.starts_with("http://"))
        && !address.contains(|letter: char| letter.is_whitespace() || "<>()[]`\\".contains(letter))
        && label.chars().all(plain)
        && !label.contains("http");
    sound.then(|| {
        (
            format!("[{label}]({address})"),
            label_end + 2 + target_end + 1,
        )
    })
}

/// At most about 240 characters: whole sentences, at least one.
fn shortened(text: &str) -> String {
    const LIMIT: usize = 240;
    let mut end = 0;
    for (index, _) in text.match_indices(". ") {
        if end > 0 && index > LIMIT {
            break;
        }
        end = index + 1;
    }
    if text.len() <= LIMIT || end == 0 {
        return text.to_owned();
    }
    text[..end].to_owned()
}
