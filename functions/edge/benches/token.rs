//! How long tokens take: `cargo bench -p palisade-edge --bench token`.
//!
//! Nothing is asserted. The bars: a new token takes at most 1.3 times its signature alone, and one that was seen
//! before at most 3 microseconds with everything that `authorize` does.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that cannot begin is to stop, with the place"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use divan::{AllocProfiler, Bencher, black_box};
use palisade_edge::keys::KeySet;
use palisade_edge::outside::{Outside, Reply, Request, SendError};
use palisade_edge::token::{Expectation, Jws, TokenUse, Verifier, inspect};
use palisade_edge::{Deadline, Moment, Settings};
use serde_json::json;

use self::signer::{KID, NOW, Signer, changed, id_claims, key_set};

#[expect(dead_code, reason = "tests need more")]
#[path = "../tests/token/signer.rs"]
mod signer;
#[path = "../src/testing.rs"]
mod testing;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

#[derive(Debug)]
struct Nothing;

impl Outside for Nothing {
    fn send(&self, _: &Request, _: std::time::Duration) -> Result<Reply, SendError> {
        Err(SendError::Connect)
    }

    fn random(&self, _: &mut [u8]) -> Result<(), SendError> {
        Err(SendError::Random)
    }
}

fn token() -> String {
    Signer::pool().claims(&id_claims())
}

/// A token that differs from all others.
fn unique_token() -> String {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let claim = json!({"custom:number": number.to_string()});
    Signer::pool().claims(&changed(id_claims(), &claim))
}

fn settings() -> Settings {
    Settings {
        jwks: Some(key_set().to_string()),
        ..testing::settings()
    }
}

fn moment() -> Moment {
    Moment {
        now: NOW,
        request_id: String::new(),
        deadline: Deadline::begin(),
    }
}

/// The signature alone, by a key that was prepared. The tokens are made between the measurements, as for new tokens,
/// so that the processor's caches are as cold.
#[divan::bench(sample_count = 500)]
fn signature(bencher: Bencher<'_, '_>) {
    let keys = KeySet::parse(&key_set().to_string()).unwrap();
    let key = keys.key(KID).unwrap();
    let parts = || {
        let token = unique_token();
        let (signed, signature) = token.rsplit_once('.').unwrap();
        (
            signed.to_owned(),
            URL_SAFE_NO_PAD.decode(signature).unwrap(),
        )
    };
    bencher
        .with_inputs(parts)
        .bench_local_refs(|(signed, signature)| key.verifies(signed.as_bytes(), signature));
}

/// The signature alone, by jsonwebtoken.
#[divan::bench]
fn signature_by_jsonwebtoken(bencher: Bencher<'_, '_>) {
    let jwk = serde_json::from_value(Signer::pool().jwk()).unwrap();
    let key = jsonwebtoken::DecodingKey::from_jwk(&jwk).unwrap();
    let token = token();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    bencher.bench_local(|| {
        let algorithm = jsonwebtoken::Algorithm::RS256;
        jsonwebtoken::crypto::verify(black_box(signature), signed.as_bytes(), &key, algorithm)
            .unwrap()
    });
}

/// Everything but the signature.
#[divan::bench]
fn inspected(bencher: Bencher<'_, '_>) {
    let expectation = Expectation::new(&settings(), TokenUse::Id);
    let token = token();
    bencher.bench_local(|| inspect(black_box(&token), &expectation, NOW));
}

/// Form and header.
#[divan::bench]
fn parsed(bencher: Bencher<'_, '_>) {
    let token = token();
    bencher.bench_local(|| Jws::parse(black_box(&token)));
}

/// A token that was never seen before.
#[divan::bench(sample_count = 500)]
fn new_token(bencher: Bencher<'_, '_>) {
    let outside: Arc<dyn Outside> = Arc::new(Nothing);
    let moment = moment();
    let mut verifier = Verifier::new(&settings());
    bencher.with_inputs(unique_token).bench_local_refs(|token| {
        verifier
            .check(token, TokenUse::Id, &moment, &outside)
            .unwrap()
    });
}

/// A token that was seen before, among a thousand others.
#[divan::bench]
fn known_token(bencher: Bencher<'_, '_>) {
    let outside: Arc<dyn Outside> = Arc::new(Nothing);
    let (settings, moment) = (settings(), moment());
    let mut verifier = Verifier::new(&settings);
    let tokens: Vec<String> = (0..999).map(|_| unique_token()).collect();
    for token in &tokens {
        verifier
            .check(token, TokenUse::Id, &moment, &outside)
            .unwrap();
    }
    let token = &tokens[500];
    bencher.bench_local(|| {
        verifier
            .check(black_box(token), TokenUse::Id, &moment, &outside)
            .unwrap()
    });
}
