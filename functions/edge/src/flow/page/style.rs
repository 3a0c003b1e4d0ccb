//! How pages look.

/// The one block of style of every page.
pub(super) const STYLE: &str = "\
:root{color-scheme:light dark;--page:#f4f5f7;--card:#fff;--text:#1b1f24;--quiet:#57606a;--act:#0b57d0;--on-act:#fff}
@media(prefers-color-scheme:dark){:root{--page:#15181c;--card:#1f2429;--text:#e8eaed;--quiet:#a8b0b9;--act:#9ec1ff;\
--on-act:#10213d}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1rem;background:var(--page);color:var(--text);\
font:1.0625rem/1.6 system-ui,sans-serif}
main{width:100%;max-width:30rem;padding:2rem 1.5rem;border-radius:.75rem;background:var(--card)}
h1{margin:0 0 .75rem;font-size:1.5rem;line-height:1.25}
p{margin:0 0 1.5rem}
a,button{display:inline-block;padding:.7rem 1.4rem;border:0;border-radius:.5rem;background:var(--act);\
color:var(--on-act);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
a:focus-visible,button:focus-visible{outline:3px solid var(--text);outline-offset:2px}
form{margin:0 0 1.5rem}
.id{margin:0;font-size:.8125rem;color:var(--quiet);overflow-wrap:anywhere}
";

/// The SHA-256 of [`STYLE`] in base64, as a Content Security Policy names it
/// ([CSP 3, 2.3.1](https://www.w3.org/TR/CSP3/#framework-directive-source-list)). A test compares it.
pub(super) const STYLE_HASH: &str = "sha256-5RERrG4mK1lbhkQVwMqFi+Tmow6KWEZjpLoC9Ppq6Jk=";

#[cfg(test)]
mod tests {
    use aws_lc_rs::digest::{SHA256, digest};
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    #[test]
    fn the_hash_is_that_of_the_style() {
        assert_eq!(
            STANDARD.encode(digest(&SHA256, STYLE.as_bytes())),
            STYLE_HASH.strip_prefix("sha256-").unwrap()
        );
    }
}
