/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.check.Check;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.UnreadablePath;

import com.google.gson.stream.JsonWriter;

/**
 * Findings as SARIF 2.1.0. Every check is a rule, whether it found something or not. The places of findings are
 * relative to the root of the review, which stands under {@value #ROOT} where it is known.
 */
@SuppressWarnings("nls")
public final class SarifReport implements Report {

	/** The id the root of the review has in the report. */
	static final String ROOT = "REVIEW";

	/** The name of the fingerprint of a finding, with the version of how it is made. */
	static final String FINGERPRINT = "lecternFinding/v1";

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	@Override
	public void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		JsonWriter json = AppendableWriter.json(out);
		json.beginObject();
		json.name("$schema").value(SCHEMA);
		json.name("version").value("2.1.0");
		json.name("runs").beginArray();
		new Run(context, json).write(findings);
		json.endArray();
		json.endObject();
		out.append('\n');
	}

	/** The one run of a report. */
	private static final class Run {

		private final ReportContext context;
		private final JsonWriter json;
		private final Map<String, Integer> ruleIndexes = new HashMap<>();

		Run(ReportContext context, JsonWriter json) {
			this.context = context;
			this.json = json;
		}

		void write(List<Finding> findings) throws IOException {
			json.beginObject();
			writeTool();
			json.name("columnKind").value("utf16CodeUnits");
			if (context.root() != null) {
				json.name("originalUriBaseIds").beginObject().name(ROOT).beginObject();
				json.name("uri").value(context.root().toASCIIString());
				json.endObject().endObject();
			}
			writeInvocation();
			json.name("results").beginArray();
			for (Finding finding : findings) {
				writeResult(finding);
			}
			json.endArray();
			json.endObject();
		}

		private void writeTool() throws IOException {
			json.name("tool").beginObject().name("driver").beginObject();
			json.name("name").value("Lectern");
			json.name("version").value(context.version());
			json.name("rules").beginArray();
			for (Check check : context.catalog().checks()) {
				CheckDescription description = check.description();
				ruleIndexes.put(description.id(), ruleIndexes.size());
				json.beginObject();
				json.name("id").value(description.id());
				writeText("shortDescription", description.title());
				writeText("fullDescription", description.explanation());
				json.name("defaultConfiguration").beginObject();
				json.name("level").value(level(description.defaultSeverity()));
				json.endObject();
				json.name("properties").beginObject();
				json.name("category").value(description.category().id());
				json.endObject();
				json.endObject();
			}
			json.endArray().endObject().endObject();
		}

		private void writeInvocation() throws IOException {
			json.name("invocations").beginArray().beginObject();
			json.name("executionSuccessful").value(context.unreadable().isEmpty());
			json.name("toolExecutionNotifications").beginArray();
			for (UnreadablePath path : context.unreadable()) {
				json.beginObject();
				json.name("level").value("error");
				writeText("message", path.path() + ": " + path.message());
				json.endObject();
			}
			json.endArray().endObject().endArray();
		}

		private void writeResult(Finding finding) throws IOException {
			json.beginObject();
			json.name("ruleId").value(finding.checkId());
			Integer index = ruleIndexes.get(finding.checkId());
			if (index != null) {
				json.name("ruleIndex").value(index);
			}
			json.name("level").value(level(finding.severity()));
			writeText("message", finding.message());
			json.name("locations").beginArray().beginObject();
			writePhysicalLocation(finding.location());
			if (finding.paper() != null && !finding.paper().key().isEmpty()) {
				json.name("logicalLocations").beginArray().beginObject();
				json.name("name").value(finding.paper().key());
				json.endObject().endArray();
			}
			json.endObject().endArray();
			writeRelated(finding.related());
			writeFix(finding);
			json.name("partialFingerprints").beginObject();
			json.name(FINGERPRINT).value(finding.fingerprint());
			json.endObject();
			json.endObject();
		}

		private void writeRelated(List<Related> related) throws IOException {
			if (related.isEmpty()) {
				return;
			}
			json.name("relatedLocations").beginArray();
			int id = 0;
			for (Related other : related) {
				json.beginObject();
				json.name("id").value(id++);
				writePhysicalLocation(other.location());
				writeText("message", other.message());
				json.endObject();
			}
			json.endArray();
		}

		private void writeFix(Finding finding) throws IOException {
			FieldCorrection correction = FieldCorrection.of(finding, context);
			if (correction == null) {
				return;
			}
			json.name("fixes").beginArray().beginObject();
			writeText("description", correction.label());
			json.name("artifactChanges").beginArray().beginObject();
			writeArtifact(correction.location());
			json.name("replacements").beginArray().beginObject();
			writeRegion("deletedRegion", correction.location());
			writeText("insertedContent", correction.value());
			json.endObject().endArray().endObject().endArray().endObject().endArray();
		}

		private void writePhysicalLocation(Location location) throws IOException {
			json.name("physicalLocation").beginObject();
			writeArtifact(location);
			writeRegion("region", location);
			json.endObject();
		}

		private void writeArtifact(Location location) throws IOException {
			json.name("artifactLocation").beginObject();
			json.name("uri").value(RelativeUri.of(location.file()));
			if (context.root() != null) {
				json.name("uriBaseId").value(ROOT);
			}
			json.endObject();
		}

		private void writeRegion(String name, Location location) throws IOException {
			Extent extent = Extent.of(location, context.corpus());
			json.name(name).beginObject();
			json.name("startLine").value(location.line());
			json.name("startColumn").value(location.column());
			json.name("endLine").value(extent.endLine());
			json.name("endColumn").value(extent.endColumn());
			json.name("charOffset").value(location.range().offset());
			json.name("charLength").value(location.range().length());
			json.endObject();
		}

		private void writeText(String name, String text) throws IOException {
			json.name(name).beginObject().name("text").value(text).endObject();
		}

		private static String level(Severity severity) {
			return severity == Severity.INFO ? "note" : severity.id();
		}
	}
}
