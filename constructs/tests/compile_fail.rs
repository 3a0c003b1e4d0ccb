//! What the types forbid does not compile, and rustc says why: one case a file in `fail/`.

#[test]
fn what_the_types_forbid_does_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/fail/*.rs");
}
