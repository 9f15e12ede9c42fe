/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

/** What the command line writes as SARIF is valid by the schema of SARIF 2.1.0. */
class SarifSchemaTest {

	@TempDir
	Path work;

	@Test
	void findingsOfTheSamplesAreValidSarif() throws Exception {
		Path root = Path.of(System.getProperty("lectern.root")).toRealPath();
		ProcessResult run = ProcessResult.of(work, CommandLines.plain(root, "validate", "--format", "sarif",
				root.resolve("releng/samples").toString()));
		assertEquals(1, run.exitCode(), run::all);
		JsonNode log = new ObjectMapper().readTree(run.output());
		assertFalse(log.at("/runs/0/results").isEmpty(), run::all);
		assertEquals(Set.of(), schema().validate(log));
	}

	@Test
	void schemaRefusesWhatIsNotSarif() throws Exception {
		Set<ValidationMessage> messages = schema()
				.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}"));
		assertFalse(messages.isEmpty(), "A schema that accepts a run without a tool proves nothing");
	}

	private static JsonSchema schema() throws Exception {
		try (InputStream schema = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			assertNotNull(schema);
			return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
		}
	}
}
