package org.amparo.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class PlainCallsTest {

    public record Row(String number, int open) {

        public String refused() {
            throw new IllegalStateException("no");
        }

        public String said() {
            return "nothing";
        }

        public String said(String what) {
            return what;
        }
    }

    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return calls;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };
    private final PlainCalls calls = new PlainCalls();
    private final Row row = new Row("K4T", 3);

    @Test
    void aCallWithoutArgumentsIsAnswered() {
        assertEquals("K4T", calls.invoke(context, row, "number", null, new Object[0]));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void callsWithArgumentsAndOfSeveralFormsAreLeftToTheServer() {
        context.setPropertyResolved(false);
        assertNull(calls.invoke(context, row, "equals", null, new Object[] {"x"}));
        assertNull(calls.invoke(context, row, "said", null, new Object[0]));
        assertNull(calls.invoke(context, row, "nowhere", null, new Object[0]));
        assertNull(calls.invoke(context, null, "number", null, new Object[0]));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void aRefusalReachesThePageWithItsReason() {
        var thrown = assertThrows(ELException.class, () -> calls.invoke(context, row, "refused", null, new Object[0]));
        assertEquals("no", thrown.getCause().getMessage());
    }
}
