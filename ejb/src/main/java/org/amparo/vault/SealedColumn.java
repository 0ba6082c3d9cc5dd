package org.amparo.vault;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Moves the bytes, opens nothing: an entity that was loaded is still sealed. */
@Converter(autoApply = true)
public class SealedColumn implements AttributeConverter<Sealed, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Sealed value) {
        return value == null ? null : value.stored();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] column) {
        return column == null ? null : Sealed.stored(column);
    }
}
