/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.incremental;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;

/** A review under random edits as people make them. A file that was not edited stays the same object. */
@SuppressWarnings("nls")
final class EditedReview {

	private static final List<String> WORDS = List.of("reading", "papers", "in", "pairs", "Caf\u00e9", "of", "the", "deep",
			"learning", "notes", "DNA", "a", "survey", "rot");
	private static final List<String> PEOPLE = List.of("Smith, Ann", "Smith, A.", "Jones, Bob", "LEE, CHRIS",
			"M\u00fcller, J\u00f6rg", "{World Health Organization}", "M{\\\"u}ller, J.", "Ann Smith");
	private static final List<String> TYPES = List.of("article", "book", "inproceedings", "misc", "online");
	private static final String PROTOCOL = "review.protocol";

	private final Random random;
	private final TreeMap<String, List<String>> entries = new TreeMap<>();
	private final Map<String, String> others = new HashMap<>();
	private final Map<String, ReviewFile> read = new HashMap<>();
	private int made;

	EditedReview(long seed) {
		random = new Random(seed);
		for (String path : List.of("a.bib", "papers/b.bib")) {
			List<String> list = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				list.add(entry());
			}
			entries.put(path, list);
		}
	}

	/** Returns the review as it is now. */
	ReviewCorpus corpus() {
		Map<String, String> texts = new TreeMap<>(others);
		entries.forEach((path, list) -> texts.put(path, String.join("", list)));
		read.keySet().retainAll(texts.keySet());
		texts.forEach((path, text) -> read.compute(path, (key, file) -> file != null && file.text().equals(text) ? file
				: ReviewFileReader.readText(key, text)));
		return ReviewCorpus.of(read.values());
	}

	/** Makes one edit and says which. */
	String edit() {
		List<String> file = pick(List.copyOf(entries.values()));
		int at = file.isEmpty() ? -1 : random.nextInt(file.size());
		switch (random.nextInt(at < 0 ? 2 : 14)) {
		case 0:
			file.add(at + 1, entry());
			return "add";
		case 1:
			file.add(Math.max(0, at), "% a comment\n\n");
			return "comment";
		case 2:
			file.remove(at);
			return "remove";
		case 3:
			file.add(random.nextInt(file.size()), file.get(at));
			return "copy";
		case 4:
			file.add(random.nextInt(file.size()), file.remove(at));
			return "move";
		case 5:
			pick(List.copyOf(entries.values())).add(file.remove(at));
			return "move to another file";
		case 6:
			file.set(at, file.get(at).replaceFirst("\\{[^,]*,", "{" + key() + ","));
			return "rename key";
		case 7:
			file.set(at, file.get(at).replaceFirst("title = \\{[^}]*", "title = {" + title().replace("$", "")));
			return "change title";
		case 8:
			file.set(at, file.get(at).replaceFirst("year = \\w+", "year = " + (2015 + random.nextInt(20))));
			return "change year";
		case 9:
			file.add(0, "@string{jr = {" + pick(List.of("Journal of Reading", "J. Read.", "JOURNAL")) + "}}\n");
			return "define macro";
		case 10:
			file.set(at, damaged(file.get(at)));
			return "damage";
		case 11:
			return protocol();
		case 12:
			entries.put("new" + made++ + ".bib", new ArrayList<>(List.of(entry())));
			return "add file";
		default:
			if (entries.size() > 2) {
				entries.remove(pick(List.copyOf(entries.keySet())));
			}
			return "remove file";
		}
	}

	private String protocol() {
		if (random.nextInt(3) == 0) {
			others.remove(PROTOCOL);
			return "remove protocol";
		}
		others.put(PROTOCOL, """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1">
				  <checkProfile base="%s">
				    <settings check="missing-field" severity="%s"/>
				  </checkProfile>
				  <suppressions check="%s" paperKey="%s"/>
				</review:Protocol>
				""".formatted(pick(List.of("biblatex", "bibtex", "digest", "strict")),
				pick(List.of("off", "info", "error")), pick(List.of("missing-field", "duplicate-key", "duplicate-paper")),
				key()));
		return "change protocol";
	}

	private String damaged(String entry) {
		int at = random.nextInt(entry.length());
		return switch (random.nextInt(3)) {
		case 0 -> entry.substring(0, at) + entry.substring(at + 1);
		case 1 -> entry.substring(0, at) + pick(List.of("}", "{", "\"", ",", "&", "\\", "@", "e\u0301", "\u200b"))
				+ entry.substring(at);
		default -> entry.substring(0, at);
		};
	}

	private String key() {
		return pick(List.of("smith", "Smith", "jones", "lee", "m\u00fcller")) + (2015 + random.nextInt(6));
	}

	private String entry() {
		StringBuilder entry = new StringBuilder("@").append(pick(TYPES)).append('{').append(key()).append(",\n");
		entry.append("  title = {").append(title()).append("},\n");
		if (random.nextInt(5) > 0) {
			entry.append("  author = {").append(pick(PEOPLE)).append(" and ").append(pick(PEOPLE)).append("},\n");
		}
		if (random.nextInt(3) == 0) {
			entry.append("  journal = jr,\n");
		}
		if (random.nextInt(3) == 0) {
			entry.append("  doi = {10.1000/").append(random.nextInt(6)).append("},\n");
		}
		if (random.nextInt(6) == 0) {
			entry.append("  crossref = {").append(key()).append("},\n");
		}
		if (random.nextInt(4) == 0) {
			entry.append("  abstract = {").append(title()).append(". ").append(title()).append(" of the},\n");
		}
		return entry.append("  year = ").append(2015 + random.nextInt(6)).append("\n}\n\n").toString();
	}

	private String title() {
		StringBuilder title = new StringBuilder();
		for (int i = 0; i < 3 + random.nextInt(5); i++) {
			title.append(i == 0 ? "" : " ").append(pick(WORDS));
		}
		return title.toString();
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
