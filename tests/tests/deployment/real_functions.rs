//! The functions themselves, built as users build them, as `ministack` keeps them once they are deployed.

use std::fs;
use std::path::Path;
use std::time::Duration;

use palisade_tests::edge_site::built;
use palisade_tests::runtime::{Instance, Options, Outcome, Runtime, http};
use serde_json::{Value, json};

use super::site::{Checked, STACKS, account, functions_of_distribution, stack, synthesize, values};

fn viewer_request(uri: &str) -> Value {
    json!({ "Records": [{ "cf": {
        "config": {
            "distributionDomainName": "d111111abcdef8.cloudfront.net",
            "distributionId": "EDFDVBD6EXAMPLE",
            "eventType": "viewer-request",
            "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==",
        },
        "request": {
            "clientIp": "203.0.113.178",
            "method": "GET",
            "uri": uri,
            "querystring": "",
            "headers": { "host": [{ "key": "Host", "value": "docs.example.com" }] },
        },
    } }] })
}

#[test]
fn deployed_a_stranger_is_sent_to_the_sign_in_page_of_the_deployed_user_pool() -> Checked {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("deployment");
    let packages = built(Path::new(env!("CARGO_BIN_EXE_edge-site")), &scratch)?;
    let account = account()?;
    let release = synthesize(&account, "out", "stack-output", packages)?;
    for said in release.deploy_word_for_word(&account)? {
        said.success()?;
    }

    // As Lambda gives it out: the code and the settings of the version that the distribution names.
    let arn = functions_of_distribution(&account)?.swap_remove(0);
    let (function, version) = arn.rsplit_once(':').ok_or("an ARN has colons")?;
    let arguments = [
        "lambda",
        "get-function",
        "--function-name",
        function,
        "--qualifier",
        version,
    ];
    let told = account.aws("us-east-1", &arguments)?.json()?;
    let location = told["Code"]["Location"].as_str().unwrap_or_default();
    let path = location.splitn(4, '/').nth(3).unwrap_or_default();
    let answer = http::exchange(
        account.address(),
        &format!("GET /{path}"),
        &[],
        &[],
        Duration::from_mins(1),
    )?;
    let package = account.folder().join("deployed.zip");
    fs::write(&package, answer.body)?;
    assert_eq!(told["Configuration"]["Runtime"], "python3.13");
    let handler = told["Configuration"]["Handler"]
        .as_str()
        .unwrap_or_default();
    let options = Options::new().memory_limit(128);
    let instance = Instance::start(&package, Runtime::Python, handler, options)?;
    let outcome = instance.invoke(&viewer_request("/reports/2026/?page=2"))?;
    let Outcome::Answer(answer) = &outcome else {
        return Err(format!("{outcome:?}").into());
    };

    let client = &values(&stack(&account, STACKS[0].2)?, "Output")["CognitoAppClientID"];
    let client = client.as_str().unwrap_or_default();
    let location = answer["headers"]["location"][0]["value"]
        .as_str()
        .unwrap_or_default();
    let page = "https://docs-example-com.auth.eu-north-1.amazoncognito.com/";
    assert!(location.starts_with(page), "{answer}");
    assert!(
        !client.is_empty() && location.contains(&format!("client_id={client}")),
        "{answer}"
    );
    Ok(())
}
