//! The JSON Schema of the file is the one of the type.

use std::fs;
use std::path::Path;

use palisade_edge_configuration::Configuration;
use serde_json::{Value, json};

/// `UPDATE_SNAPSHOTS=1 cargo test -p palisade-edge-configuration` writes the file.
#[test]
fn the_schema_on_disk_is_that_of_the_type() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("configuration.schema.json");
    let schema = schemars::schema_for!(Configuration);
    let mut text = serde_json::to_string_pretty(&schema).unwrap();
    text.push('\n');
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "{} differs from the type\n hint: UPDATE_SNAPSHOTS=1 cargo test -p palisade-edge-configuration",
        path.display()
    );
}

#[test]
fn every_value_of_the_file_is_described() {
    let schema = serde_json::to_value(schemars::schema_for!(Configuration)).unwrap();
    let properties = schema["properties"].as_object().unwrap();
    let whole = serde_json::to_value(Configuration::default()).unwrap();
    for name in whole.as_object().unwrap().keys() {
        assert!(properties.contains_key(name), "{name}");
    }
    for (name, property) in properties {
        assert!(property["description"].is_string(), "{name}");
    }
    assert_eq!(
        schema["additionalProperties"],
        json!(false),
        "typing errors are seen"
    );
}

#[test]
fn what_is_written_is_read_again() {
    let whole = json!({
        "mode": "bearer", "handler": ["region", "environment", "folder"], "siteHosts": ["docs.example.com"],
        "cookies": {"names": "named", "idToken": "a", "refreshToken": "b"}, "endpoints": {"jwks": "https://a.example/"},
    });
    let read: Configuration = serde_json::from_value(whole).unwrap();
    let written: Value = serde_json::to_value(&read).unwrap();
    assert_eq!(
        serde_json::from_value::<Configuration>(written).unwrap(),
        read
    );
    for wrong in [
        json!({"userPool": "x"}),
        json!({"mode": "none"}),
        json!({"handler": ["pool"]}),
        json!({"leewaySeconds": -1}),
        json!({"paths": {"signin": "/"}}),
        json!({"cookies": {"names": "host"}}),
    ] {
        assert!(
            serde_json::from_value::<Configuration>(wrong.clone()).is_err(),
            "{wrong}"
        );
    }
}
