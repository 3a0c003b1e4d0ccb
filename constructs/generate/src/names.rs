//! Names of Rust for names of CloudFormation.

/// `AWS::S3::Bucket` is of the service `s3` and called `Bucket`.
pub(crate) fn service_and_type(type_name: &str) -> Option<(String, &str)> {
    let mut parts = type_name.split("::").skip(1);
    Some((parts.next()?.to_lowercase(), parts.next()?))
}

/// `CORSRules` is `cors_rules`, `Route53Zone` is `route53_zone`.
pub(crate) fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let previous = index.checked_sub(1).map(|before| letters[before]);
        let next_is_lower = letters.get(index + 1).is_some_and(char::is_ascii_lowercase);
        // `ARNs`: a plural's `s` does not begin a word.
        let plural = letters.get(index + 1) == Some(&'s')
            && letters.get(index + 2).is_none_or(char::is_ascii_uppercase);
        let begins = letter.is_ascii_uppercase()
            && previous.is_some_and(|previous| {
                previous.is_ascii_lowercase()
                    || previous.is_ascii_digit()
                    || (previous.is_ascii_uppercase() && next_is_lower && !plural)
            });
        if begins && !out.ends_with('_') {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    let out = out.trim_matches('_').to_owned();
    if out.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{out}")
    } else {
        out
    }
}

/// A name of a type: what is no letter or digit is dropped, and the next letter becomes a capital.
pub(crate) fn pascal(name: &str) -> String {
    let mut out = String::new();
    for word in name.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        if let Some(first) = letters.next() {
            out.push(first.to_ascii_uppercase());
            out.push_str(letters.as_str());
        }
    }
    if out.starts_with(|first: char| first.is_ascii_digit()) {
        out.insert(0, 'N');
    }
    if out == "Self" {
        out.push('_');
    }
    out
}

/// A variant's name: `INFREQUENT_ACCESS` is `InfrequentAccess`, `TLSv1.2_2021` is `TLSv1_2_2021`.
///
/// Parts of nothing but capitals are lowered on demand; a mark stays, as `_`, only between digits.
pub(crate) fn variant(word: &str, lower: bool) -> Option<String> {
    if word == "*" {
        return Some("All".to_owned());
    }
    let is_digit = |letter: char| letter.is_ascii_digit();
    let mut out = String::new();
    for part in word.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let Some(first) = part.chars().next() else {
            continue;
        };
        if out.ends_with(is_digit) && first.is_ascii_digit() {
            out.push('_');
        }
        out.push(first.to_ascii_uppercase());
        let rest = &part[1..];
        if lower && !part.contains(|letter: char| letter.is_ascii_lowercase()) {
            out.push_str(&rest.to_ascii_lowercase());
        } else {
            out.push_str(rest);
        }
    }
    if out.starts_with(is_digit) {
        let version = word.split('.').count() > 1 && !word.contains(char::is_alphabetic);
        out.insert(0, if version { 'V' } else { 'N' });
    }
    if out == "Self" {
        out.push('_');
    }
    (!out.is_empty()).then_some(out)
}

/// Makes a word that Rust keeps for itself a raw identifier.
pub(crate) fn identifier(name: String) -> String {
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        "as" | "async" | "await" | "break" | "const" | "continue" | "dyn" | "else" | "enum"
        | "extern" | "false" | "fn" | "for" | "gen" | "if" | "impl" | "in" | "let" | "loop"
        | "match" | "mod" | "move" | "mut" | "pub" | "ref" | "return" | "static" | "struct"
        | "trait" | "true" | "type" | "unsafe" | "use" | "where" | "while" | "abstract"
        | "become" | "box" | "do" | "final" | "macro" | "override" | "priv" | "try" | "typeof"
        | "unsized" | "virtual" | "yield" => format!("r#{name}"),
        _ => name,
    }
}

/// Makes a name that is taken another one, always the same way.
pub(crate) fn unique(name: String, suffix: &str, taken: &mut Vec<String>) -> String {
    let mut name = name;
    while taken.contains(&name) {
        name.push_str(suffix);
    }
    taken.push(name.clone());
    name
}

#[cfg(test)]
mod tests {
    use super::variant;

    #[test]
    fn a_variant_is_named_after_its_word() {
        for (word, name) in [
            ("INFREQUENT_ACCESS", "InfrequentAccess"),
            ("Enabled", "Enabled"),
            ("aws:kms:dsse", "AwsKmsDsse"),
            ("AES256", "Aes256"),
            ("TLSv1.2_2021", "TLSv1_2_2021"),
            ("python3.12", "Python3_12"),
            ("nodejs20.x", "Nodejs20X"),
            ("db.r5.2xlarge", "DbR5_2xlarge"),
            ("1.2", "V1_2"),
            ("128", "N128"),
            ("2012-10-17", "N2012_10_17"),
            ("rate(5minutes)", "Rate5minutes"),
            ("false", "False"),
            ("self", "Self_"),
            ("*", "All"),
        ] {
            assert_eq!(variant(word, true).as_deref(), Some(name), "{word}");
        }
        assert_eq!(variant("JSON_TEXT", false).as_deref(), Some("JSONTEXT"));
        assert_eq!(variant("", true), None);
        assert_eq!(variant("-", true), None);
    }
}
