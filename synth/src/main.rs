//! The binary `synth`.

fn main() {}
