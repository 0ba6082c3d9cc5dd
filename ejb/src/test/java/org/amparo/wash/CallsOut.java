package org.amparo.wash;

import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Tries every way out that Java has, to an address it is told as the ending of the file, and says which of them led somewhere. */
final class CallsOut {

    private CallsOut() {}

    public static void main(String[] said) throws Exception {
        System.in.readAllBytes();
        if (Boolean.getBoolean(NoNames.CLOSED) && !said[0].startsWith("open")) ClosedNetwork.close();
        int port = Integer.parseInt(said[0].replaceAll("\\D", ""));
        List<String> led = new ArrayList<>();
        InetSocketAddress there = new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        attempt(led, "socket", () -> { try (Socket socket = new Socket()) { socket.connect(there, 2000); } return null; });
        attempt(led, "address", () -> {
            var address = URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            address.connect();
            return address;
        });
        attempt(led, "channel", () -> { try (var channel = SocketChannel.open(there)) { return channel; } });
        attempt(led, "later", () -> { try (var channel = AsynchronousSocketChannel.open()) { return channel.connect(there).get(2, TimeUnit.SECONDS); } });
        attempt(led, "message", () -> { try (var socket = new DatagramSocket()) { socket.send(new DatagramPacket(new byte[1], 1, there)); } return null; });
        attempt(led, "server", () -> { try (var socket = new ServerSocket(0)) { return socket; } });
        // nobody has this name: what counts is whether somebody was asked
        attempt(led, "name", () -> {
            try {
                return InetAddress.getByName("nobody.invalid");
            } catch (UnknownHostException unknown) {
                if (!"no network here".equals(unknown.getMessage())) return unknown;
                throw unknown;
            }
        });
        OutputStream out = System.out;
        out.write(("OK TXT\n" + String.join(" ", led)).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void attempt(List<String> led, String way, Callable<?> attempt) {
        try {
            attempt.call();
            led.add(way);
        } catch (Exception | Error shut) {
            System.err.println(way + " is shut: " + shut);
        }
    }
}
