package org.amparo.access;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.amparo.shared.KeyProvider;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import org.postgresql.PGConnection;

/**
 * Stamps the signed context on every transaction's connection, once, for that transaction only. Outside a transaction there
 * is no stamp and the row wall shows nothing: forgetting a transaction fails closed.
 */
public class SignedConnectionProvider extends DatasourceConnectionProviderImpl {

    private static final long serialVersionUID = 1L;
    /** Whether all roles of whoever asks stood when the transaction was stamped. */
    static final Object ROLES_STAND = SignedConnectionProvider.class;

    private transient volatile TransactionSynchronizationRegistry transactions;
    private transient volatile RowContext context;

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        try {
            stamp(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            closeConnection(connection);
            throw e;
        }
    }

    private void stamp(Connection connection) throws SQLException {
        TransactionSynchronizationRegistry registry = transactions();
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE || registry.getResource(ROLES_STAND) != null) return;
        int backend = connection.unwrap(PGConnection.class).getBackendPID();
        Caller caller = CDI.current().select(Caller.class).get();
        Instant applicationTime = CDI.current().select(Clock.class).get().instant();
        try (var set = connection.prepareStatement("select amparo.enter(?)")) {
            set.setString(1, context().mint(caller, backend, applicationTime));
            try (var row = set.executeQuery()) {
                row.next();
                registry.putResource(ROLES_STAND, row.getBoolean(1));
            }
        }
    }

    private RowContext context() {
        if (context == null) context = new RowContext(CDI.current().select(KeyProvider.class).get().key(KeyProvider.Use.ROW_CONTEXT));
        return context;
    }

    private TransactionSynchronizationRegistry transactions() {
        if (transactions == null) {
            try {
                // java:comp is not there yet while the persistence unit boots
                transactions = InitialContext.doLookup("java:jboss/TransactionSynchronizationRegistry");
            } catch (NamingException e) {
                throw new IllegalStateException("no transaction registry", e);
            }
        }
        return transactions;
    }
}
