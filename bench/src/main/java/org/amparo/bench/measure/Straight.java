package org.amparo.bench.measure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amparo.bench.Scratch;
import org.amparo.shared.KeyProvider;
import org.postgresql.PGConnection;

/** The same statements with the same values in the same row context, by nothing but a driver; every transaction is rolled back. */
final class Straight {

    private static final int TIMES = 60;
    private static final int WARM = 20;
    private static final long RECENT = 600_000;

    private final Scratch scratch;
    private final byte[] key;

    Straight(Scratch scratch) {
        this.scratch = scratch;
        key = KeyProvider.of(scratch.keys()).key(KeyProvider.Use.ROW_CONTEXT);
    }

    /** @return the median of what all of it took, in milliseconds */
    double run(List<List<Asked>> transactions) throws SQLException {
        double[] took = new double[TIMES - WARM];
        try (Connection connection = scratch.asApplication()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < TIMES; i++) {
                long begun = System.nanoTime();
                Map<String, String> renamed = new HashMap<>();
                for (List<Asked> transaction : transactions) {
                    if (!transaction.get(0).isStamp()) continue; // carries a signature of its own moment
                    for (Asked asked : transaction) execute(asked, renamed, connection);
                    connection.rollback();
                }
                if (i >= WARM) took[i - WARM] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(took);
        return took[took.length / 2];
    }

    private void execute(Asked asked, Map<String, String> renamed, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(asked.sql().replaceAll("\\$\\d+", "?"))) {
            for (int i = 0; i < asked.values().size(); i++) {
                String value = asked.isStamp() ? stamp(asked.values().get(i), connection) : renamed(asked, i, renamed);
                if (value == null) statement.setNull(i + 1, Types.OTHER);
                else statement.setObject(i + 1, value, Types.OTHER);
            }
            if (statement.execute()) try (var rows = statement.getResultSet()) {
                while (rows.next()) rows.getObject(1);
            }
        }
    }

    /** The fact of a look stands already: it is written again under another id. */
    private static String renamed(Asked asked, int i, Map<String, String> renamed) {
        String value = asked.values().get(i);
        boolean made = value != null && asked.sql().contains("audit_fact") && value.matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}")
                && Long.parseLong(value.substring(0, 13).replace("-", ""), 16) > System.currentTimeMillis() - RECENT;
        return made ? renamed.computeIfAbsent(value, v -> UUID.randomUUID().toString()) : value;
    }

    /** The same claims for this connection and the next half minute. */
    private String stamp(String context, Connection connection) throws SQLException {
        String[] claims = context.split("\\|");
        claims[4] = Integer.toString(connection.unwrap(PGConnection.class).getBackendPID());
        claims[5] = Long.toString(Instant.now().getEpochSecond() + 30);
        String text = String.join("|", Arrays.copyOf(claims, claims.length - 1));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return text + "|" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }
}
