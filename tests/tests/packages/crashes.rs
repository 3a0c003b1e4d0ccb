//! Functions that are killed or panic: the next visitor is served.

use palisade_tests::runtime::{Host, Instance, Options, Outcome, Runtime};
use serde_json::Value;

use crate::events::{origin, visit};
use crate::support::{Checked, GUARDS, HANDLER, answer, configuration, site, stand_in, start};

/// What each package answers whoever asks.
fn question(name: &str) -> Value {
    match name {
        "index-path" => origin("/docs/"),
        _ => visit("/docs/", ""),
    }
}

#[test]
fn a_killed_function_costs_one_request_at_most() -> Checked {
    let site = site("killed", configuration(&stand_in()?))?;
    for name in GUARDS.into_iter().chain(["index-path"]) {
        for runtime in Runtime::MANAGED {
            let instance = start(&site, name, runtime, Options::new())?;
            answer(&instance.invoke(&question(name))?);
            let before = instance.function()?;
            instance.kill_function()?;
            let outcome = instance.invoke(&question(name))?;
            if outcome.answer().is_none() {
                let expected = Some("Runtime.ExitError");
                assert_eq!(outcome.error(), expected, "{name} {runtime:?}");
                answer(&instance.invoke(&question(name))?);
            }
            assert_ne!(instance.function()?, before, "{name} {runtime:?}");
        }
    }
    Ok(())
}

#[test]
fn a_panic_is_an_error_answer_and_the_same_process_serves_the_next_request() -> Checked {
    let site = site("panics", configuration(&stand_in()?))?;
    let package = site.package("panicking")?;
    // What guards a site tells less than a function of one's own.
    for (handler, is_told) in [("index.run", true), (HANDLER, false)] {
        for runtime in Runtime::MANAGED {
            let options = Options::new().memory_limit(128);
            let instance = Instance::start(&package, runtime, handler, options)?;
            answer(&instance.invoke(&visit("/", ""))?);
            let before = instance.function()?;
            for _ in 0..3 {
                let outcome = instance.invoke(&visit("/panic?pass-word", ""))?;
                let Outcome::Error { message, .. } = &outcome else {
                    panic!("{handler} {runtime:?}: {outcome:?}");
                };
                let told = message.contains("pass-word");
                assert_eq!(told, is_told, "{handler} {runtime:?}: {message}");
                answer(&instance.invoke(&visit("/", ""))?);
            }
            assert_eq!(instance.function()?, before, "{handler} {runtime:?}");
            let said = instance.stop().join("\n");
            let has_place = said.contains("panicking/src/main.rs");
            assert!(has_place, "{handler} {runtime:?}: {said}");
            let told = said.contains("pass-word");
            assert_eq!(told, is_told, "{handler} {runtime:?}: {said}");
        }
    }
    Ok(())
}

#[test]
fn what_is_no_event_is_an_error_answer_and_the_same_process_serves_the_next_request() -> Checked {
    let site = site("no-events", configuration(&stand_in()?))?;
    let whole = visit("/", "");
    let mut without_method = whole.clone();
    without_method["Records"][0]["cf"]["request"]["method"] = Value::Null;
    let mut unknown_type = whole.clone();
    unknown_type["Records"][0]["cf"]["config"]["eventType"] = "viewer-thought".into();
    let wrong = [
        Value::Null,
        serde_json::json!({}),
        serde_json::json!([]),
        serde_json::json!({ "Records": {} }),
        without_method,
        unknown_type,
    ];
    for name in GUARDS.into_iter().chain(["index-path"]) {
        let options = Options::new().host(Host::Loopback);
        let instance = start(&site, name, Runtime::Python, options)?;
        answer(&instance.invoke(&question(name))?);
        let before = instance.function()?;
        for event in &wrong {
            let outcome = instance.invoke(event)?;
            assert_eq!(outcome.answer(), None, "{name} {event}");
            answer(&instance.invoke(&question(name))?);
        }
        assert_eq!(instance.function()?, before, "{name}");
    }
    Ok(())
}
