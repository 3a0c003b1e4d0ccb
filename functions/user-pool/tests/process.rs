//! The process.

use std::process::{Command, Stdio};

#[test]
fn outside_lambda_it_says_what_it_is() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_user-pool"));
    command.env_clear().stdin(Stdio::null());
    let output = command.output().expect("the program starts");
    assert!(!output.status.success());
    assert_eq!(
        String::from_utf8(output.stderr).expect("it says a text"),
        "error: the variable `AWS_LAMBDA_RUNTIME_API` is not set\n \
         hint: this is a function of a stack, which Lambda starts\n"
    );
}
