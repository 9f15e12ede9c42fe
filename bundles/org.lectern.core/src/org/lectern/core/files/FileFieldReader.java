/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;

/**
 * Reads the fields in which programs keep the files of an entry. The field {@code file} holds one or more links with
 * semicolons between them. JabRef, Zotero and Mendeley write {@code description:path:type} with a backslash before a
 * colon, a semicolon or a backslash that belongs to one of the three; others write the path alone. A field {@code pdf}
 * holds one path. Addresses of the web are no files, and neither is a single word.
 */
final class FileFieldReader {

	/** How Mendeley writes a backslash. */
	private static final String BACKSLASH = "$\\backslash$"; //$NON-NLS-1$

	private final Field field;
	private final String value;
	private final List<LinkedFile> files = new ArrayList<>();
	private final List<Part> parts = new ArrayList<>();
	private StringBuilder text = new StringBuilder();
	private int start;

	/** A part of a link, without escapes. */
	private record Part(String text, int start, int end) {
	}

	private FileFieldReader(Field field) {
		this.field = field;
		value = field.getValue();
	}

	/** Returns the files of an entry in the order of its fields. */
	static List<LinkedFile> filesOf(Paper paper) {
		List<LinkedFile> files = List.of();
		for (Field field : paper.getFields()) {
			if (field.getValue() == null || field.getName() == null) {
				continue;
			}
			boolean pdf = field.getName().equalsIgnoreCase("pdf") //$NON-NLS-1$
					&& field.getValue().strip().toLowerCase(Locale.ROOT).endsWith(".pdf"); //$NON-NLS-1$
			if (pdf || field.getName().equalsIgnoreCase("file")) { //$NON-NLS-1$
				files = files.isEmpty() ? new ArrayList<>() : files;
				files.addAll(new FileFieldReader(field).read());
			}
		}
		return files;
	}

	private List<LinkedFile> read() {
		int i = 0;
		while (i < value.length()) {
			char c = value.charAt(i);
			int escape = value.startsWith(BACKSLASH, i) ? BACKSLASH.length() : c == '\\' ? 1 : 0;
			char escaped = escape > 0 && i + escape < value.length() ? value.charAt(i + escape) : 0;
			if (escaped == ':' || escaped == ';' || escaped == '\\') {
				text.append(escaped);
				i += escape + 1;
			} else if (escape > 0) {
				text.append('\\');
				i += escape;
			} else if (c == ':' || c == ';') {
				endPart(i);
				if (c == ';') {
					endLink();
				}
				i++;
				start = i;
			} else {
				text.append(c);
				i++;
			}
		}
		endPart(i);
		endLink();
		return files;
	}

	private void endPart(int end) {
		parts.add(new Part(text.toString(), start, end));
		text = new StringBuilder();
	}

	private void endLink() {
		joinDrives();
		boolean described = parts.size() > 1;
		Part path = parts.get(described ? 1 : 0);
		String name = path.text.strip().replace('\\', '/');
		boolean address = parts.stream().map(Part::text).collect(Collectors.joining(":")).contains("://"); //$NON-NLS-1$ //$NON-NLS-2$
		boolean named = name.indexOf('.') >= 0 || name.indexOf('/') >= 0;
		if (named && !address && name.indexOf('\n') < 0) {
			int from = path.start;
			while (Character.isWhitespace(value.charAt(from))) {
				from++;
			}
			int to = path.end;
			while (Character.isWhitespace(value.charAt(to - 1))) {
				to--;
			}
			files.add(new LinkedFile(field, name, parts.size() > 2 ? parts.get(2).text.strip() : "", from, to)); //$NON-NLS-1$
		}
		parts.clear();
	}

	/** A single letter before a slash is the drive of a path in which the colon was not escaped. */
	private void joinDrives() {
		for (int i = 0; i + 1 < parts.size(); i++) {
			Part drive = parts.get(i);
			Part rest = parts.get(i + 1);
			if (drive.text.strip().length() == 1 && Character.isLetter(drive.text.strip().charAt(0))
					&& (rest.text.startsWith("/") || rest.text.startsWith("\\"))) { //$NON-NLS-1$ //$NON-NLS-2$
				parts.set(i, new Part(drive.text + ':' + rest.text, drive.start, rest.end));
				parts.remove(i + 1);
			}
		}
	}
}
