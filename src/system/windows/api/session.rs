//! Notices of locking and unlocking (`wtsapi32.h`), heard by a window that is never shown, on a thread of its own. The one
//! `unsafe` module of this interface.
#![expect(unsafe_code, reason = "windows and their messages are a C interface")]

use std::cell::RefCell;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use windows::Win32::Foundation::{HWND, LPARAM, LRESULT, WPARAM};
use windows::Win32::System::LibraryLoader::GetModuleHandleW;
use windows::Win32::System::RemoteDesktop::{
    NOTIFY_FOR_THIS_SESSION, WTSRegisterSessionNotification, WTSUnRegisterSessionNotification,
};
use windows::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DefWindowProcW, DestroyWindow, DispatchMessageW, GetMessageW, HWND_MESSAGE,
    MSG, PostMessageW, PostQuitMessage, RegisterClassW, WINDOW_EX_STYLE, WINDOW_STYLE, WM_CLOSE,
    WM_DESTROY, WM_WTSSESSION_CHANGE, WNDCLASSW, WTS_SESSION_LOCK, WTS_SESSION_UNLOCK,
};
use windows::core::w;

use crate::system::watch::Watch;
use crate::system::windows::{SessionChange, SessionListener};
use crate::system::{COMMAND_LIMIT, Refusal};

thread_local! {
    /// Each watch has a thread and a window of its own; the window's procedure runs on that thread.
    static LISTENER: RefCell<Option<SessionListener>> = const { RefCell::new(None) };
}

/// Listens until the watch is dropped.
pub(super) fn watch(deliver: SessionListener) -> Result<Watch, Refusal> {
    let (ready, started) = sync_channel(1);
    thread::Builder::new()
        .name("session watch".to_owned())
        .spawn(move || listen(deliver, &ready))?;
    let window = started
        .recv_timeout(COMMAND_LIMIT)
        .map_err(|_| Refusal::TimedOut)??;
    Ok(Watch::ended_by(move || {
        let window = HWND(std::ptr::without_provenance_mut(window));
        // SAFETY: posting to a window of another thread is allowed; one that has gone is an error, and then all is done.
        let _ = unsafe { PostMessageW(Some(window), WM_CLOSE, WPARAM(0), LPARAM(0)) };
    }))
}

/// Makes the window and serves it until it is closed. The window's number is sent, since handles stay on their thread.
fn listen(deliver: SessionListener, ready: &SyncSender<Result<usize, Refusal>>) {
    LISTENER.set(Some(deliver));
    let window = match hidden_window() {
        Ok(window) => window,
        Err(refusal) => {
            // Whoever asked is told why there is no watch.
            let _ = ready.send(Err(refusal));
            return;
        }
    };
    // Without a receiver the window is closed at once below, by nobody: it ends with the program.
    let _ = ready.send(Ok(window.0.addr()));
    let mut message = MSG::default();
    // SAFETY: the message outlives the calls. Zero is the end, a negative result an error.
    while unsafe { GetMessageW(&raw mut message, None, 0, 0) }.0 > 0 {
        // SAFETY: a message that was just received.
        unsafe { DispatchMessageW(&raw const message) };
    }
}

fn hidden_window() -> Result<HWND, Refusal> {
    let class = w!("TeleklaarSessionWatch");
    // SAFETY: the class's name and procedure live as long as the program; a second registration fails and changes nothing.
    unsafe {
        let instance = GetModuleHandleW(None)?.into();
        RegisterClassW(&WNDCLASSW {
            lpfnWndProc: Some(procedure),
            hInstance: instance,
            lpszClassName: class,
            ..WNDCLASSW::default()
        });
        let window = CreateWindowExW(
            WINDOW_EX_STYLE::default(),
            class,
            class,
            WINDOW_STYLE::default(),
            0,
            0,
            0,
            0,
            Some(HWND_MESSAGE),
            None,
            Some(instance),
            None,
        )?;
        if let Err(error) = WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION) {
            // It was made on this thread a moment ago.
            let _ = DestroyWindow(window);
            return Err(error.into());
        }
        Ok(window)
    }
}

extern "system" fn procedure(window: HWND, message: u32, what: WPARAM, more: LPARAM) -> LRESULT {
    match message {
        WM_WTSSESSION_CHANGE => {
            let change = match u32::try_from(what.0) {
                Ok(WTS_SESSION_LOCK) => Some(SessionChange::Locked),
                Ok(WTS_SESSION_UNLOCK) => Some(SessionChange::Unlocked),
                _ => None,
            };
            if let Some(change) = change {
                LISTENER.with_borrow_mut(|listener| {
                    if let Some(deliver) = listener {
                        deliver(change);
                    }
                });
            }
            LRESULT(0)
        }
        WM_CLOSE => {
            // SAFETY: the window is of this thread. A failure leaves nothing to do.
            unsafe {
                let _ = WTSUnRegisterSessionNotification(window);
                let _ = DestroyWindow(window);
            }
            LRESULT(0)
        }
        WM_DESTROY => {
            // SAFETY: ends the loop of this thread.
            unsafe { PostQuitMessage(0) };
            LRESULT(0)
        }
        // SAFETY: passes on what the system sent.
        _ => unsafe { DefWindowProcW(window, message, what, more) },
    }
}
