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
import java.util.List;

import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Related;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.UnreadablePath;

import com.google.gson.stream.JsonWriter;

/** Findings in the JSON format of Lectern, described in REPORTS.md of this bundle. */
@SuppressWarnings("nls")
public final class JsonReport implements Report {

	/** The name of the format, in the member "format". */
	public static final String FORMAT = "lectern-findings";

	/** The version of the format, in the member "version". Grows when a reader of the last one would be misled. */
	public static final int VERSION = 1;

	@Override
	public void write(List<Finding> findings, ReportContext context, Appendable out) throws IOException {
		JsonWriter json = AppendableWriter.json(out);
		json.beginObject();
		json.name("format").value(FORMAT);
		json.name("version").value(VERSION);
		json.name("tool").beginObject();
		json.name("name").value("Lectern").name("version").value(context.version());
		json.endObject();
		json.name("profile").value(context.profile().name());
		json.name("root").value(context.root() == null ? null : context.root().toASCIIString());
		writeSummary(findings, context, json);
		json.name("unreadable").beginArray();
		for (UnreadablePath path : context.unreadable()) {
			json.beginObject().name("path").value(path.path()).name("message").value(path.message()).endObject();
		}
		json.endArray();
		json.name("findings").beginArray();
		for (Finding finding : findings) {
			writeFinding(finding, context, json);
		}
		json.endArray();
		json.endObject();
		out.append('\n');
	}

	private static void writeSummary(List<Finding> findings, ReportContext context, JsonWriter json)
			throws IOException {
		List<ReviewFile> files = context.corpus().files();
		json.name("summary").beginObject();
		json.name("files").value(files.size());
		json.name("bibliographies")
				.value(files.stream().filter(file -> file.kind() == FileKind.BIBLIOGRAPHY).count());
		json.name("papers").value(context.corpus().papers().size());
		for (Severity severity : Severity.values()) {
			json.name(severity.id()).value(findings.stream().filter(f -> f.severity() == severity).count());
		}
		json.endObject();
	}

	private static void writeFinding(Finding finding, ReportContext context, JsonWriter json) throws IOException {
		CheckDescription check = context.catalog().description(finding.checkId());
		json.beginObject();
		json.name("check").value(finding.checkId());
		json.name("category").value(check == null ? null : check.category().id());
		json.name("severity").value(finding.severity().id());
		json.name("message").value(finding.message());
		writeLocation(finding.location(), context, json);
		writePaper(finding.paper(), json);
		json.name("arguments").beginArray();
		for (String argument : finding.arguments()) {
			json.value(argument);
		}
		json.endArray();
		json.name("related").beginArray();
		for (Related other : finding.related()) {
			json.beginObject();
			json.name("message").value(other.message());
			writeLocation(other.location(), context, json);
			writePaper(other.paper(), json);
			json.endObject();
		}
		json.endArray();
		json.name("fingerprint").value(finding.fingerprint());
		json.endObject();
	}

	private static void writeLocation(Location location, ReportContext context, JsonWriter json) throws IOException {
		Extent extent = Extent.of(location, context.corpus());
		json.name("file").value(location.file());
		json.name("line").value(location.line());
		json.name("column").value(location.column());
		json.name("endLine").value(extent.endLine());
		json.name("endColumn").value(extent.endColumn());
		json.name("offset").value(location.range().offset());
		json.name("length").value(location.range().length());
	}

	private static void writePaper(PaperReference paper, JsonWriter json) throws IOException {
		json.name("paper");
		if (paper == null) {
			json.nullValue();
		} else {
			json.beginObject().name("key").value(paper.key()).name("occurrence").value(paper.occurrence()).endObject();
		}
	}
}
