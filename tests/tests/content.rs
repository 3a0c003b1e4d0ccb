//! The sample content in a browser, and what its pages ask of the edge.

use std::fs;
use std::path::Path;

use palisade::patterns::PageConfiguration;
use palisade::{App, Region};
use palisade_tests::tools::{ToolError, node_tests};
use serde_json::json;

#[test]
fn files_are_what_samples_may_have() -> Result<(), ToolError> {
    node_tests("files.test.mjs", &[])
}

#[test]
fn scripts_compute_what_is_right() -> Result<(), ToolError> {
    node_tests("functions.test.mjs", &[])
}

#[test]
fn the_single_page_app_works() -> Result<(), ToolError> {
    node_tests("single-page-app.test.mjs", &[])
}

#[test]
fn the_static_site_works() -> Result<(), ToolError> {
    node_tests("static-site.test.mjs", &[])
}

#[test]
fn the_private_viewer_works() -> Result<(), ToolError> {
    node_tests("private-viewer.test.mjs", &[])
}

#[test]
fn a_page_configuration_is_answered() -> Result<(), Box<dyn std::error::Error>> {
    let api = "/it's ${here} \"quoted\" \u{2028} </script>";
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let page = PageConfiguration::new("4f2example")
        .user_pool("eu-north-1_AbCdEfGhI", "eu-north-1")
        .sign_in_domain("docs-example-com.auth.eu-north-1.amazoncognito.com")
        .redirect_uri("https://docs.example.com/")
        .scopes(["openid", "email"])
        .api_path(api)
        .sign_out_path("/signout");
    let page = stack.add("Page", page);
    let assembly = app.synth()?;
    let code = assembly.resource(page.function).property("/FunctionCode");
    let expected = json!({
        "clientId": "4f2example",
        "region": "eu-north-1",
        "userPoolId": "eu-north-1_AbCdEfGhI",
        "signInDomain": "docs-example-com.auth.eu-north-1.amazoncognito.com",
        "redirectUri": "https://docs.example.com/",
        "scopes": ["openid", "email"],
        "apiPath": api,
        "signOutPath": "/signout",
    });
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page-configuration");
    fs::create_dir_all(&folder)?;
    let (code_file, expected_file) = (folder.join("function.js"), folder.join("expected.json"));
    fs::write(&code_file, code.as_str().ok_or("the code is known")?)?;
    fs::write(&expected_file, expected.to_string())?;
    let variables = [("CODE", &*code_file), ("EXPECTED", &*expected_file)];
    Ok(node_tests("page-configuration.test.mjs", &variables)?)
}
