//! The schemas' patterns, as the run-time check can use them.

use regex_lite::RegexBuilder;

/// Translates an ECMA pattern; `None` if the check could not express it, or if it allows everything.
pub(crate) fn translate(pattern: &str) -> Option<String> {
    if pattern.contains("(?=")
        || pattern.contains("(?!")
        || pattern.contains("(?<")
        || pattern.contains("\\p{")
        || pattern.contains("\\P{")
    {
        return None;
    }
    let mut out = String::new();
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        match letters.peek().copied() {
            Some('u') => {
                letters.next();
                let digits: String = letters.by_ref().take(4).collect();
                out.push_str("\\x{");
                out.push_str(&digits);
                out.push('}');
            }
            Some('Z') => {
                letters.next();
                out.push_str("\\z");
            }
            Some(
                plain @ ('/' | ':' | '_' | '@' | '\'' | '"' | '=' | ',' | ' ' | '%' | '!' | ';'
                | '<' | '>' | '`'),
            ) => {
                letters.next();
                out.push(plain);
            }
            Some(other) => {
                letters.next();
                out.push('\\');
                out.push(other);
            }
            None => return None,
        }
    }
    let everything = matches!(
        out.as_str(),
        ".*" | "^.*$" | ".+" | "[\\s\\S]*" | "^[\\s\\S]*$" | "[\\S\\s]*" | ""
    );
    let sound = RegexBuilder::new(&out).size_limit(1 << 18).build().is_ok();
    (sound && !everything).then_some(out)
}
