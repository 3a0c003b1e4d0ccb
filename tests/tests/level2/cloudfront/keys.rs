use palisade::cloudfront::{KeyGroup, PublicKey};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

const FIRST: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9
q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==
-----END PUBLIC KEY-----
";
const SECOND: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8JTZBz5TPGfVGaFPrM1JqgTU4NjJ
uO2nO8KTKCmzUAiKLAqz9ZKHFSoCWJCFNaZ8GvPDgGuEqqyl7T9SCKXWYQ==
-----END PUBLIC KEY-----
";

#[test]
fn a_bare_key_group() -> Result<(), Mismatch> {
    sample::template("cloudfront/key-group-bare", |stack| {
        let key = stack.add("Key", PublicKey::new(FIRST));
        stack.add("Signers", KeyGroup::new(key));
    })
}

#[test]
fn a_full_key_group() -> Result<(), Mismatch> {
    sample::template("cloudfront/key-group-full", |stack| {
        let first = PublicKey::new(FIRST)
            .name("signer-of-this-year")
            .comment("signs downloads")
            .level1(|key| key);
        let first = stack.add("ThisYear", first);
        let second = stack.add("NextYear", PublicKey::new(SECOND));
        let group = KeyGroup::new(first)
            .key(second)
            .name("signers")
            .comment("who may download")
            .level1(|group| group);
        stack.add("Signers", group);
    })
}

#[test]
fn a_wrong_key_group() -> Result<(), Mismatch> {
    sample::problems("cloudfront/key-group-wrong", |stack| {
        let pem = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";
        let key = stack.add("Private", PublicKey::new(pem));
        stack.add("Text", PublicKey::new("ssh-ed25519 AAAA"));
        let told = PublicKey::new(SECOND).comment("a".repeat(129));
        stack.add("Told", told);
        let group = KeyGroup::new(key).key(key);
        stack.add("Signers", group);
    })
}

#[test]
fn another_key_is_another_resource() -> Result<(), palisade::Problems> {
    let template = |pem: &str| {
        let mut app = palisade::App::new();
        app.stack("Sample", palisade::Region::UsEast1)
            .add("Key", PublicKey::new(pem));
        app.synth()
            .map(|assembly| assembly.template("Sample").yaml().to_owned())
    };
    let logical_id = |yaml: &str| yaml.lines().nth(2).map(str::to_owned);
    let (first, second) = (template(FIRST)?, template(SECOND)?);
    assert_ne!(logical_id(&first), logical_id(&second));
    Ok(())
}
