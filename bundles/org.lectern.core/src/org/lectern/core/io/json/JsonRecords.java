/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.json;

import java.util.function.Predicate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceNotice;
import org.lectern.core.io.UnreadableSourceException;

/** Reads the records of a JSON file one by one: a list, one object, objects line by line, or the items of an object. */
public final class JsonRecords {

	private static final int LONGEST = 16 << 20;

	/** Takes records in the order of the file. */
	public interface Target {

		/**
		 * Takes a record.
		 *
		 * @param object
		 *            the record, never null
		 * @param line
		 *            where it begins, 1 or more
		 */
		void accept(JsonObject object, int line);
	}

	private JsonRecords() {
	}

	/**
	 * Reads a file.
	 *
	 * @param source
	 *            the file, never null
	 * @param isRecord
	 *            accepts the objects that are records; others are passed over, never null
	 * @param sink
	 *            told what is left out, never null
	 * @param progress
	 *            asked at each record whether to give up, never null
	 * @param target
	 *            takes the records, never null
	 * @throws UnreadableSourceException
	 *             when there is no record at all
	 */
	public static void read(SourceFile source, Predicate<JsonObject> isRecord, RecordSink sink, Progress progress,
			Target target) throws UnreadableSourceException {
		String text = source.text().text();
		JsonScanner scanner = new JsonScanner(text);
		boolean any = false;
		for (JsonScanner.Found found = scanner.next(); found != null; found = scanner.next()) {
			progress.check();
			String problem = problem(found);
			if (problem == null) {
				try {
					JsonElement element = JsonParser.parseString(text.substring(found.start(), found.end()));
					if (element.isJsonObject() && isRecord.test(element.getAsJsonObject())) {
						any = true;
						target.accept(element.getAsJsonObject(), found.line());
					}
				} catch (JsonParseException e) {
					problem = NLS.bind(Messages.JsonRecords_noJson, JsonProblem.of(e));
				}
			}
			if (problem != null) {
				any = true;
				sink.tell(new SourceNotice(found.line(), SourceNotice.Kind.SKIPPED, problem));
			}
		}
		if (!any && !isEmptyList(text)) {
			throw new UnreadableSourceException(1, Messages.JsonRecords_none);
		}
	}

	private static String problem(JsonScanner.Found found) {
		if (found.tooDeep()) {
			return NLS.bind(Messages.JsonRecords_tooDeep, JsonScanner.DEEPEST);
		}
		if (found.end() < 0) {
			return Messages.JsonRecords_unfinished;
		}
		return found.end() - found.start() > LONGEST ? NLS.bind(Messages.JsonRecords_tooLong, LONGEST) : null;
	}

	/** An export of nothing is fine. */
	private static boolean isEmptyList(String text) {
		return text.length() < 1000 && text.strip().matches("\\[\\s*\\]|\\{.*\"items\"\\s*:\\s*\\[\\s*\\].*\\}"); //$NON-NLS-1$
	}
}
