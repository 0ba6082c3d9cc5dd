package org.amparo.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.amparo.shared.KeyProvider;
import org.amparo.shared.NoPersonalData;
import org.postgresql.PGConnection;

/** One small question outside any transaction, with who asks in the question itself: for numbers that every page shows. */
@ApplicationScoped
@NoPersonalData("numbers, never a row")
public class SignedQuestions {

    @Resource(lookup = "java:jboss/datasources/AmparoDS")
    private DataSource database;
    @Inject
    private KeyProvider keys;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    /** @param team null for nobody's */
    public int unseenNotices(UUID person, UUID team, int most) {
        try (var connection = database.getConnection(); var sql = connection.prepareStatement("select amparo.unseen_notices(?, ?, ?, ?)")) {
            int backend = connection.unwrap(PGConnection.class).getBackendPID();
            sql.setString(1, new RowContext(keys.key(KeyProvider.Use.ROW_CONTEXT)).mint(caller, backend, clock.instant()));
            sql.setObject(2, person);
            sql.setObject(3, team == null ? Caller.NOBODY : team);
            sql.setInt(4, most);
            try (var row = sql.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not answer", e);
        }
    }
}
