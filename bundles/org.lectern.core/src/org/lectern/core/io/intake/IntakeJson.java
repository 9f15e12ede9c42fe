/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.lectern.core.io.SourceNotice;

import com.google.gson.stream.JsonWriter;

/** Writes down what an import does, for programs. The names in it never change; there may be more of them. */
public final class IntakeJson {

	private final StringWriter text = new StringWriter();
	private final JsonWriter json = new JsonWriter(text);

	private IntakeJson() {
		json.setIndent("  "); //$NON-NLS-1$
	}

	/**
	 * Writes down what an import does.
	 *
	 * @param sources
	 *            what was imported, never null
	 * @param plan
	 *            what becomes of it, never null
	 * @param dryRun
	 *            whether nothing was written
	 * @return one JSON object that ends with a line feed, never null
	 */
	public static String of(List<SourceContent> sources, IntakePlan plan, boolean dryRun) {
		try {
			return new IntakeJson().write(sources, plan, dryRun);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String write(List<SourceContent> sources, IntakePlan plan, boolean dryRun) throws IOException {
		json.beginObject().name("dryRun").value(dryRun); //$NON-NLS-1$
		json.name("counts").beginObject(); //$NON-NLS-1$
		for (IntakeStatus status : IntakeStatus.values()) {
			json.name(idOf(status)).value(plan.count(status));
		}
		json.endObject().name("targets").beginArray(); //$NON-NLS-1$
		for (String target : plan.targets()) {
			json.value(target);
		}
		json.endArray().name("sources").beginArray(); //$NON-NLS-1$
		for (SourceContent source : sources) {
			write(source);
		}
		json.endArray().name("records").beginArray(); //$NON-NLS-1$
		for (IntakeItem item : plan.items()) {
			write(item);
		}
		json.endArray().endObject();
		return text.append('\n').toString();
	}

	private void write(SourceContent source) throws IOException {
		json.beginObject().name("name").value(source.name()).name("format").value(source.format().id()) //$NON-NLS-1$ //$NON-NLS-2$
				.name("encoding").value(source.charset().name()).name("records").value(source.records().size()) //$NON-NLS-1$ //$NON-NLS-2$
				.name("notices").beginArray(); //$NON-NLS-1$
		for (SourceNotice notice : source.notices()) {
			json.beginObject().name("line").value(notice.line()).name("kind").value(idOf(notice.kind())) //$NON-NLS-1$ //$NON-NLS-2$
					.name("message").value(notice.message()).endObject(); //$NON-NLS-1$
		}
		json.endArray().endObject();
	}

	private void write(IntakeItem item) throws IOException {
		json.beginObject().name("source").value(item.source()).name("line").value(item.line()) //$NON-NLS-1$ //$NON-NLS-2$
				.name("status").value(idOf(item.status())).name("title").value(item.title()) //$NON-NLS-1$ //$NON-NLS-2$
				.name("key").value(item.key()).name("file").value(item.file()) //$NON-NLS-1$ //$NON-NLS-2$
				.name("reason").value(item.reason()).name("fields").beginArray(); //$NON-NLS-1$ //$NON-NLS-2$
		for (FieldDifference difference : item.differences()) {
			json.beginObject().name("name").value(difference.field()).name("kind").value(idOf(difference.kind())) //$NON-NLS-1$ //$NON-NLS-2$
					.name("mine").value(difference.mine()).name("theirs").value(difference.theirs()) //$NON-NLS-1$ //$NON-NLS-2$
					.name("taken").value(difference.isTaken()).endObject(); //$NON-NLS-1$
		}
		json.endArray().endObject();
	}

	private static String idOf(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
