/* Tells the waiting page that its reader is signed in again; that page keeps what was typed. */
new BroadcastChannel('session').postMessage('signed-in');
window.close();
