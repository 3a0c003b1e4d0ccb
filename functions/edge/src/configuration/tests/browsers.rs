//! Values of sites in browsers.

use serde_json::json;

use super::values::wrong;

#[test]
fn the_name_of_an_identity_provider_shows_all_it_has() {
    for name in [
        "",
        "_Entra",
        "a b",
        "a\u{a0}b",
        "a\nb",
        "a\u{0}",
        "a\u{202e}b",
        "a\u{200b}b",
        &"a".repeat(33),
    ] {
        assert_eq!(
            wrong(json!({ "identityProvider": name })),
            ["identityProvider"],
            "{name:?}"
        );
    }
}
