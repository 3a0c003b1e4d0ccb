//! A port on loopback that can be closed and opened again.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use socket2::{Domain, Socket, Type};

use crate::connection::{Shared, serve};

/// How many connections may wait.
const BACKLOG: i32 = 128;

/// A port on loopback that can be closed and opened again.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    /// Holds the port while nobody listens, so that no other program gets it.
    _held: Socket,
    shared: Arc<Shared>,
    accepting: Option<Accepting>,
}

#[derive(Debug)]
struct Accepting {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<()>,
}

impl Server {
    /// Listens on this port, or on any that is free if it is 0.
    pub(crate) fn start(port: u16, shared: Arc<Shared>) -> io::Result<Self> {
        let held = bound(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
        let address = held.local_addr()?.as_socket();
        let address = address.ok_or_else(|| io::Error::other("the socket has no address"))?;
        let mut server = Self {
            address,
            _held: held,
            shared,
            accepting: None,
        };
        server.open()?;
        Ok(server)
    }

    /// Accepts connections.
    pub(crate) fn open(&mut self) -> io::Result<()> {
        if self.accepting.is_some() {
            return Ok(());
        }
        let socket = bound(self.address)?;
        socket.listen(BACKLOG)?;
        let listener = TcpListener::from(socket);
        let stop = Arc::new(AtomicBool::new(false));
        let thread = {
            let (stop, shared) = (Arc::clone(&stop), Arc::clone(&self.shared));
            thread::spawn(move || accept(&listener, &stop, &shared))
        };
        self.accepting = Some(Accepting { stop, thread });
        Ok(())
    }

    /// Refuses connections.
    pub(crate) fn close(&mut self) {
        if let Some(Accepting { stop, thread }) = self.accepting.take() {
            stop.store(true, Ordering::SeqCst);
            // Whatever becomes of this connection, it wakes the thread.
            drop(TcpStream::connect(self.address));
            drop(thread.join());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.close();
    }
}

fn bound(address: SocketAddr) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    Ok(socket)
}

fn accept(listener: &TcpListener, stop: &AtomicBool, shared: &Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept() {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        let shared = Arc::clone(shared);
        thread::spawn(move || {
            // A client that goes away, or that does not speak HTTP, has nobody to be told.
            drop(serve(stream, &shared));
        });
    }
}
