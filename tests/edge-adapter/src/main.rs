//! Drives the edge functions over JSON lines: see the README.

mod environment;
mod line;
mod suite;

use std::io::{self, BufRead, Write};

use self::environment::Environment;
use self::line::{Answer, Line};

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    let mut environment: Option<Environment> = None;
    for line in io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = answer(&mut environment, &line);
        serde_json::to_writer(&mut out, &answer)?;
        out.write_all(b"\n")?;
        out.flush()?;
    }
    Ok(())
}

fn answer(environment: &mut Option<Environment>, line: &str) -> Answer {
    match serde_json::from_str(line) {
        Ok(Line::Init { config }) => {
            *environment = None;
            match Environment::new(*config) {
                Ok(new) => {
                    *environment = Some(new);
                    Answer::Ok(true)
                }
                Err(message) => Answer::Raised(message),
            }
        }
        Ok(Line::Invoke { now, event }) => match environment {
            Some(environment) => environment.invoke(now, event),
            None => Answer::Raised("`init` comes first".to_owned()),
        },
        Err(error) => Answer::Raised(format!("not a line that is understood: {error}")),
    }
}
