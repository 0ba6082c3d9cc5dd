package org.amparo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.amparo.shared.KeyProvider;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;

/** Who and what is counted, as the database may know it: the same each time, and read backwards by nobody without the key outside the database. */
@ApplicationScoped
class Fingerprints {

    @Inject
    private KeyProvider keys;

    protected Fingerprints() {}

    Fingerprints(KeyProvider keys) {
        this.keys = keys;
    }

    UUID of(SurvivorId survivor, OrganisationId house) {
        ByteBuffer mac = mac(house, "who|" + survivor);
        return new UUID(mac.getLong(), mac.getLong());
    }

    long of(Enum<?> code, OrganisationId house) {
        return mac(house, code.getDeclaringClass().getSimpleName() + "|" + code.name()).getLong();
    }

    private ByteBuffer mac(OrganisationId house, String text) {
        try {
            return ByteBuffer.wrap(mac(mac(keys.key(KeyProvider.Use.BLIND_INDEX), "statistics|" + house), text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
        }
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
