use palisade::cloudfront::{Function, FunctionRuntime, KeyValueStore};
use palisade::s3::Bucket;
use palisade::{RemovalPolicy, text};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const CODE: &str = "function handler(event) {\n  return event.request;\n}\n";

#[test]
fn a_bare_function() -> Result<(), Mismatch> {
    sample::template("cloudfront/function-bare", |stack| {
        stack.add("Rewrite", Function::inline(CODE));
    })
}

#[test]
fn a_full_function() -> Result<(), Mismatch> {
    sample::template("cloudfront/function-full", |stack| {
        let store = stack.add("Store", KeyValueStore::new());
        let code = text!("const store = '", store.id(), "';\n", CODE);
        let full = Function::inline(code)
            .name("rewrite")
            .comment("adds index.html")
            .runtime(FunctionRuntime::Js2)
            .key_value_store(store)
            .unpublished()
            .level1(|function| function.auto_publish(true));
        stack.add("Rewrite", full);
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/level2/cloudfront/keep.js"
        );
        let file = Function::file(path).runtime(FunctionRuntime::Js1);
        stack.add("Keep", file);
    })
}

#[test]
fn a_wrong_function() -> Result<(), Mismatch> {
    sample::problems("cloudfront/function-wrong", |stack| {
        stack.add("Name", Function::inline(CODE).name("no spaces"));
        stack.add("Handler", Function::inline("function main() {}"));
        let long = format!("{CODE}//{}", "x".repeat(10_240));
        stack.add("Long", Function::inline(long));
        let store = stack.add("Store", KeyValueStore::new());
        let old = Function::inline(CODE)
            .runtime(FunctionRuntime::Js1)
            .key_value_store(store);
        stack.add("Old", old);
        stack.add("Missing", Function::file("no/such/file.js"));
    })
}

#[test]
fn a_bare_key_value_store() -> Result<(), Mismatch> {
    sample::template("cloudfront/key-value-store-bare", |stack| {
        stack.add("Redirects", KeyValueStore::new());
    })
}

#[test]
fn a_full_key_value_store() -> Result<(), Mismatch> {
    sample::template("cloudfront/key-value-store-full", |stack| {
        let bucket = stack.add("Files", Bucket::new());
        let store = KeyValueStore::new()
            .name("redirects")
            .comment("from old pages to new ones")
            .import(text!(bucket.arn(), "/redirects.json"))
            .removal(RemovalPolicy::Delete)
            .level1(|store| store);
        stack.add("Redirects", store);
    })
}

#[test]
fn a_wrong_key_value_store() -> Result<(), Mismatch> {
    sample::problems("cloudfront/key-value-store-wrong", |stack| {
        let store = KeyValueStore::new()
            .name("x".repeat(65))
            .import("redirects.json");
        stack.add("Redirects", store);
    })
}
