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

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.FileKind;

/**
 * The origins of the papers imported from files of one name: a line with the version of the format, and a line for each
 * record in the order of the source, its columns separated by tabs.
 */
final class OriginFile {

	private static final String FOLDER = "origins/"; //$NON-NLS-1$
	private static final String HEADER = "lectern-origins "; //$NON-NLS-1$
	private static final int VERSION = 1;
	private static final String TAB = "\t"; //$NON-NLS-1$
	private static final int COLUMNS = 7;

	private final String lineEnd;
	private final Map<String, OriginRow> rows = new LinkedHashMap<>();
	/** The rows no record was found for yet, by the identity of the record. */
	private final Map<String, Deque<OriginRow>> open = new HashMap<>();
	/** Lines that somebody else wrote. */
	private final List<String> others = new ArrayList<>();

	private OriginFile(String lineEnd) {
		this.lineEnd = lineEnd;
	}

	/** Returns where the origins of a source are kept. */
	static String pathFor(String source) {
		return FOLDER + source.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + '.' + FileKind.ORIGINS.extension(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Reads a file; null stands for one that is not there.
	 *
	 * @throws IntakeException
	 *             when it cannot be read, and writing it would lose something
	 */
	static OriginFile read(String path, String text) throws IntakeException {
		if (text == null || text.isBlank()) {
			return new OriginFile("\n"); //$NON-NLS-1$
		}
		List<String> lines = text.lines().toList();
		String header = lines.get(0);
		if (!header.startsWith(HEADER)) {
			throw new IntakeException(NLS.bind(Messages.OriginFile_notOrigins, path));
		}
		if (!header.strip().equals(HEADER + VERSION)) {
			throw new IntakeException(NLS.bind(Messages.OriginFile_newer, path));
		}
		OriginFile file = new OriginFile(text.contains("\r\n") ? "\r\n" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (String line : lines.subList(1, lines.size())) {
			OriginRow row = row(line);
			if (row != null) {
				file.rows.put(row.id(), row);
				file.open.computeIfAbsent(key(row.importer(), row.identity()), key -> new ArrayDeque<>()).add(row);
			} else if (!line.isBlank()) {
				file.others.add(line);
			}
		}
		return file;
	}

	private static OriginRow row(String line) {
		String[] columns = line.split(TAB, -1);
		try {
			if (columns.length != COLUMNS) {
				return null;
			}
			Map<String, String> hashes = new TreeMap<>();
			for (String hash : columns[6].split(" ")) { //$NON-NLS-1$
				int equals = hash.lastIndexOf('=');
				if (equals > 0) {
					hashes.put(decode(hash.substring(0, equals)), hash.substring(equals + 1));
				}
			}
			return new OriginRow(decode(columns[0]), decode(columns[1]), Integer.parseInt(columns[2]),
					Instant.parse(columns[3]), decode(columns[4]), decode(columns[5]), hashes);
		} catch (DateTimeParseException | IllegalArgumentException e) {
			// somebody edited it: it is kept, but means nothing
			return null;
		}
	}

	/** Returns the row of a record, each row once; null when there is none left. */
	OriginRow take(String importer, String identity) {
		Deque<OriginRow> found = open.get(key(importer, identity));
		return found == null ? null : found.poll();
	}

	/** Makes a row one that belongs to no record again. */
	void giveBack(OriginRow row) {
		open.computeIfAbsent(key(row.importer(), row.identity()), key -> new ArrayDeque<>()).addFirst(row);
	}

	/** Takes the row of a name, null where there is none or a record has it. */
	OriginRow takeById(String id) {
		OriginRow row = rows.get(id);
		Deque<OriginRow> found = row == null ? null : open.get(key(row.importer(), row.identity()));
		return found != null && found.remove(row) ? row : null;
	}

	boolean hasId(String id) {
		return rows.containsKey(id);
	}

	void put(OriginRow row) {
		rows.put(row.id(), row);
	}

	/** Tells whether there is anything to keep. */
	boolean isFilled() {
		return !rows.isEmpty() || !others.isEmpty();
	}

	String text() {
		StringBuilder text = new StringBuilder(HEADER).append(VERSION).append(lineEnd);
		rows.values().stream().sorted(Comparator.comparingInt(OriginRow::line)).forEach(row -> {
			StringJoiner hashes = new StringJoiner(" "); //$NON-NLS-1$
			row.hashes().forEach((name, hash) -> hashes.add(encode(name) + '=' + hash));
			text.append(String.join(TAB, encode(row.id()), encode(row.identity()), String.valueOf(row.line()),
					row.when().toString(), encode(row.importer()), encode(row.version()), hashes.toString()))
					.append(lineEnd);
		});
		others.forEach(line -> text.append(line).append(lineEnd));
		return text.toString();
	}

	private static String key(String importer, String identity) {
		return importer + TAB + identity;
	}

	/** Names of fields have no blanks then, and no column a tab or line end. */
	private static String encode(String text) {
		StringBuilder encoded = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c <= ' ' || c == '%' || c == 0x7F || c == '\u0085' || c == '\u2028' || c == '\u2029') {
				for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
					encoded.append(String.format("%%%02X", b & 0xFF)); //$NON-NLS-1$
				}
			} else {
				encoded.append(c);
			}
		}
		return encoded.toString();
	}

	private static String decode(String text) {
		return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
