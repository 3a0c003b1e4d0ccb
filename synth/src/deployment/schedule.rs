//! Stacks in their order, those that do not depend on each other side by side.

use std::sync::mpsc::{self, Sender};
use std::thread;

use super::reporter::Message;

/// How many small things are asked at once: what is waited for is the network, and each runs a program.
pub(super) const AT_ONCE: usize = 12;

/// How a piece of work ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome<T, E> {
    Done(T),
    Failed(E),
    /// What it depends on failed, or nothing more was to be begun.
    NotBegun,
}

enum Told<T, E> {
    Message(Message),
    Ended(usize, Result<T, E>),
    Panicked,
}

/// Tells that a piece of work panicked, which nobody would learn of otherwise before all have ended.
struct Guard<'a, T, E>(&'a Sender<Told<T, E>>);

impl<T, E> Drop for Guard<'_, T, E> {
    fn drop(&mut self) {
        if thread::panicking() {
            // OK to ignore, because nobody is left to tell it to.
            _ = self.0.send(Told::Panicked);
        }
    }
}

/// Does all pieces of work, each after those that it depends on, at most `limit` at a time.
///
/// `work` gets its piece's number and a way to tell something; `told` gets what is told, in the calling thread.
/// Where `goes_on` says no, nothing more is begun. A panic of `work` goes on in the calling thread, once what was begun
/// has ended.
pub(super) fn run<T: Send, E: Send>(
    depends_on: &[Vec<usize>],
    limit: usize,
    work: impl Sync + Fn(usize, &(dyn Send + Sync + Fn(Message))) -> Result<T, E>,
    mut told: impl FnMut(Message),
    mut goes_on: impl FnMut() -> bool,
) -> Vec<Outcome<T, E>> {
    let count = depends_on.len();
    let mut outcomes: Vec<Outcome<T, E>> = (0..count).map(|_| Outcome::NotBegun).collect();
    let mut waiting: Vec<usize> = (0..count).collect();
    let mut running = 0;
    let mut has_panicked = false;
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        loop {
            let is_done = |index: &usize| matches!(outcomes[*index], Outcome::Done(_));
            while running < limit.max(1) && !has_panicked && goes_on() {
                let ready = |index: &usize| depends_on[*index].iter().all(is_done);
                let Some(place) = waiting.iter().position(ready) else {
                    break;
                };
                let index = waiting.remove(place);
                let (sender, work) = (sender.clone(), &work);
                running += 1;
                scope.spawn(move || {
                    let _guard = Guard(&sender);
                    // OK to ignore, because nobody is left to tell it to.
                    let tell = |message| _ = sender.send(Told::Message(message));
                    let result = work(index, &tell);
                    _ = sender.send(Told::Ended(index, result));
                });
            }
            if running == 0 {
                break;
            }
            match receiver.recv() {
                Ok(Told::Message(message)) => told(message),
                Ok(Told::Ended(index, result)) => {
                    running -= 1;
                    outcomes[index] = match result {
                        Ok(value) => Outcome::Done(value),
                        Err(error) => Outcome::Failed(error),
                    };
                }
                Ok(Told::Panicked) => {
                    running -= 1;
                    has_panicked = true;
                }
                // This thread has a sender itself.
                Err(_) => break,
            }
        }
    });
    outcomes
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    fn always() -> bool {
        true
    }

    #[test]
    fn what_depends_on_another_comes_after_it() {
        let order = Mutex::new(Vec::new());
        let depends_on = [vec![], vec![0], vec![], vec![1, 2]];
        let outcomes = run(
            &depends_on,
            4,
            |index, _| {
                order.lock().unwrap().push(index);
                Ok::<_, ()>(index * 10)
            },
            |_| {},
            always,
        );
        assert_eq!(outcomes, [0, 10, 20, 30].map(Outcome::Done));
        let order = order.into_inner().unwrap();
        let place = |index| order.iter().position(|other| *other == index);
        assert!(place(0) < place(1) && place(1) < place(3) && place(2) < place(3));
    }

    #[test]
    fn what_does_not_depend_on_a_failure_is_done() {
        let depends_on = [vec![], vec![0], vec![1], vec![]];
        let outcomes = run(
            &depends_on,
            1,
            |index, _| if index == 0 { Err("no") } else { Ok(index) },
            |_| {},
            always,
        );
        let expected = [
            Outcome::Failed("no"),
            Outcome::NotBegun,
            Outcome::NotBegun,
            Outcome::Done(3),
        ];
        assert_eq!(outcomes, expected);
    }

    #[test]
    fn no_more_than_the_limit_run_at_once() {
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let outcomes = run(
            &vec![vec![]; 12],
            3,
            |_, tell| {
                let running = now.fetch_add(1, Ordering::SeqCst) + 1;
                most.fetch_max(running, Ordering::SeqCst);
                tell(Message::Progress("at work".to_owned()));
                now.fetch_sub(1, Ordering::SeqCst);
                Ok::<_, ()>(())
            },
            |_| {},
            always,
        );
        assert_eq!(outcomes.len(), 12);
        assert!(most.into_inner() <= 3);
    }

    #[test]
    fn what_is_told_arrives_and_questions_are_answered() {
        let mut said = Vec::new();
        let outcomes = run(
            &[vec![]],
            1,
            |_, tell| {
                let reporter = crate::deployment::reporter::Reporter::new(tell);
                reporter.progress("");
                reporter.progress("one");
                reporter.ask("two?").map_err(|_| ())
            },
            |message| match message {
                Message::Progress(text) | Message::Result(text) => said.push(text),
                Message::Question { text, answer } => {
                    said.push(text);
                    answer.send(true).unwrap();
                }
            },
            always,
        );
        assert_eq!(outcomes, [Outcome::Done(true)]);
        assert_eq!(said, ["one", "two?"]);
    }

    #[test]
    fn a_panic_ends_it() {
        let began = Mutex::new(Vec::new());
        let ended = std::panic::catch_unwind(|| {
            run(
                &[vec![], vec![]],
                1,
                |index, _| {
                    began.lock().unwrap().push(index);
                    assert_ne!(index, 0, "the first one fails in this test");
                    Ok::<_, ()>(())
                },
                |_| {},
                always,
            )
        });
        assert!(ended.is_err());
        assert_eq!(began.into_inner().unwrap(), [0]);
    }

    #[test]
    fn nothing_is_begun_after_a_stop() {
        let outcomes = run(
            &[vec![], vec![]],
            1,
            |index, _| Ok::<_, ()>(index),
            |_| {},
            || false,
        );
        assert_eq!(outcomes, [Outcome::NotBegun, Outcome::NotBegun]);
    }
}
