//! People who signed in while another program guarded the site.

use palisade_cognito_stand_in::Endpoint;
use palisade_edge::Settings;
use palisade_edge_configuration::Cookies;

use crate::browser::{Browser, End};
use crate::site::{Site, client};

const CLIENT: &str = "CognitoIdentityServiceProvider.site";

fn site(readable_by_scripts: bool, refresh_path: &'static str) -> Site {
    Site::of(client(), |settings: &mut Settings| {
        settings.cookies = Cookies::Amplify {
            readable_by_scripts,
        };
        "/parseauth".clone_into(&mut settings.paths.callback);
        "/refreshauth".clone_into(&mut settings.paths.refresh);
        "/".clone_into(&mut settings.paths.signed_out);
        if refresh_path != "/" {
            settings.cookie_attributes.refresh_token.path = Some(refresh_path.to_owned());
        }
    })
}

/// A browser of alice with the cookies that the other program set.
fn before<'a>(site: &'a Site, in_name: &str, in_value: &str, refresh_path: &str) -> Browser<'a> {
    let tokens = site.stand_in.tokens("site", "alice").unwrap();
    let mut browser = Browser::new(site);
    let name = |what: &str| format!("{CLIENT}.{in_name}.{what}");
    browser.set(&format!("{CLIENT}.LastAuthUser"), in_value);
    browser.set(&name("idToken"), &tokens.id_token.unwrap());
    browser.set(&name("accessToken"), &tokens.access_token);
    browser.put_at(&name("refreshToken"), &tokens.refresh_token, refresh_path);
    browser.set(&name("tokenScopesString"), "openid");
    browser.set(&name("userData"), "%7B%7D");
    browser.set("amplify-signin-with-hostedUI", "true");
    browser.set("spa-auth-edge-nonce", "1T2");
    browser
}

#[test]
fn nobody_signs_in_again_and_no_second_set_stays() {
    for (scripts, path) in [(true, "/"), (false, "/refreshauth")] {
        for (in_name, in_value) in [
            ("8b6067fa-5414", "8b6067fa-5414"),
            ("Entra_ada@example.com", "Entra_ada@example.com"),
            ("ada%40example.com", "ada@example.com"),
        ] {
            let site = site(scripts, path);
            let mut browser = before(&site, in_name, in_value, path);
            let End::Origin(request) = browser.visit("/a") else {
                panic!("{in_name}: who has signed in reaches the origin");
            };
            assert!(!request.headers.contains("cookie"), "{request:?}");
            site.stand_in.advance(3_600);
            assert_eq!(browser.visit("/a?b").target(), "/a?b");
            assert_eq!(browser.sign_ins, 0, "{in_name}");
            assert_eq!(site.stand_in.requests_to(Endpoint::Token).len(), 1);
            for name in browser.names() {
                let is_new = name.starts_with(&format!("{CLIENT}.user."))
                    || name == format!("{CLIENT}.LastAuthUser")
                    || scripts && name == "amplify-signin-with-hostedUI";
                assert!(is_new, "{in_name}: {name}");
            }
            let last_user = browser.cookie(&format!("{CLIENT}.LastAuthUser"));
            assert_eq!(last_user, Some("user"));
        }
    }
}

#[test]
fn they_can_sign_out_at_once() {
    for path in ["/", "/refreshauth"] {
        let site = site(false, path);
        let mut browser = before(&site, "ada", "ada", path);
        let own = ("sec-fetch-site", "same-origin");
        browser.ask("POST", "/signout", &[own]);
        assert!(browser.names().is_empty(), "{:?}", browser.names());
    }
}

#[test]
fn another_users_name_lets_nobody_in() {
    let site = site(true, "/");
    let mut browser = before(&site, "ada", "ada", "/");
    for user in ["eve", "", "user", "ada%00", "ada;", "ADA", "ada.idToken"] {
        browser.set(&format!("{CLIENT}.LastAuthUser"), user);
        let end = End::of(browser.clone().ask("GET", "/a", &[]));
        // What stands behind a semicolon is another cookie.
        let is_let_in = matches!(end, End::Origin(_));
        assert_eq!(is_let_in, user == "ada;", "{user}");
    }
}
