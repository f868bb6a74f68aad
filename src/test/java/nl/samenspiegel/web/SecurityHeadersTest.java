package nl.samenspiegel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;

import org.junit.jupiter.api.Test;

final class SecurityHeadersTest {

    private static final String HSTS = "Strict-Transport-Security";

    @Test
    void demandsASafeConnectionForAYearInProduction() {
        assertThat(answer("production").getHeaders().get(HSTS))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    @Test
    void demandsNoSafeConnectionOnOnesOwnMachine() {
        assertThat(answer("local").getHeaders().contains(HSTS)).isFalse();
    }

    private static MutableHttpResponse<?> answer(String environment) {
        try (ApplicationContext context =
                ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .environments(environment)
                        .build()) {
            context.getEnvironment().start();
            MutableHttpResponse<?> answer = HttpResponse.ok();
            new SecurityHeaders(context.getEnvironment()).addTo(answer);
            return answer;
        }
    }
}
