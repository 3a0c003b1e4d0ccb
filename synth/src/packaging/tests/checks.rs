//! What Lambda can run, and what it cannot.

use super::fixture::{linked_with, program};
use crate::packaging::executable::{Fault, check};

#[test]
fn programs_that_lambda_cannot_run_are_refused() {
    let sound = program();
    let newest = linked_with(&sound, "GLIBC_2.34");
    let patched = |at: usize, bytes: &[u8]| {
        let mut program = sound.clone();
        program[at..at + bytes.len()].copy_from_slice(bytes);
        program
    };
    let cases: [(&str, Vec<u8>, &str); 12] = [
        ("nothing", Vec::new(), "is no 64-bit ELF file"),
        (
            "a script",
            b"#!/bin/sh\nexit 0\n".to_vec(),
            "is no 64-bit ELF file",
        ),
        ("a short one", sound[..32].to_vec(), "is no 64-bit ELF file"),
        ("a header", sound[..64].to_vec(), "cannot be read"),
        (
            "half of it",
            sound[..sound.len() / 2].to_vec(),
            "cannot be read",
        ),
        ("32 bits", patched(4, &[1]), "is no 64-bit ELF file"),
        ("big endian", patched(5, &[2]), "cannot be read"),
        (
            "arm64",
            patched(18, &183_u16.to_le_bytes()),
            "another processor",
        ),
        ("an object file", patched(16, &[1]), "is not executable"),
        (
            "sections nowhere",
            patched(40, &[0xff; 8]),
            "cannot be read",
        ),
        (
            "segments nowhere",
            patched(32, &[0xff; 8]),
            "cannot be read",
        ),
        (
            "no sections",
            patched(60, &[0, 0]),
            "does not say which libraries",
        ),
    ];
    for (what, program, expected) in cases {
        match check(&program) {
            Err(Fault::Foreign(told)) => assert!(told.contains(expected), "{what}: {told}"),
            other => panic!("{what}: {other:?}"),
        }
    }
    assert_eq!(check(&newest), Ok(()));
    for version in ["GLIBC_2.38", "GLIBC_3.0"] {
        let Err(Fault::NewerGlibc(symbols)) = check(&linked_with(&sound, version)) else {
            panic!("{version}")
        };
        assert!(
            symbols
                .iter()
                .all(|it| it.ends_with(&format!("@{version}"))),
            "{symbols:?}"
        );
        let told = Fault::NewerGlibc(symbols).to_string();
        assert!(
            told.starts_with("needs a newer glibc than 2.34, which Lambda has: `"),
            "{told}"
        );
        assert!(told.ends_with(" more"), "{told}");
    }
}

/// No text of any length may make the checks panic, or read for ever.
#[test]
fn damaged_programs_are_judged() {
    let sound = program();
    let length = sound.len();
    for cut in (0..256).chain((0..64).map(|part| length / 64 * part)) {
        assert!(check(&sound[..cut]).is_err(), "{cut}");
    }
    let mut seed: u32 = 1;
    let mut next = || {
        // Numerical Recipes' linear congruential generator: any numbers will do, the same each time.
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed >> 8
    };
    let mut program = sound.clone();
    for _ in 0..2_000 {
        // The headers decide where everything else is looked for.
        let place = usize::try_from(next()).unwrap() % 1024;
        let old = program[place];
        program[place] = next().to_le_bytes()[0];
        let _ = check(&program);
        program[place] = old;
    }
}

#[test]
fn a_library_that_lambda_lacks_is_named() {
    let mut program = program();
    let old = b"\0libgcc_s.so.1\0";
    let place = program.windows(old.len()).position(|bytes| bytes == old);
    let place = place.expect("programs need it");
    program[place + 1..place + 8].copy_from_slice(b"libssl3");
    let Err(fault) = check(&program) else {
        panic!("it has that library")
    };
    assert_eq!(
        fault.to_string(),
        "needs `libssl3s.so.1`, which Lambda does not have"
    );
}
