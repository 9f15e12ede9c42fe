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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.duplicate.Fingerprints;
import org.lectern.model.review.Paper;

/**
 * A review of papers that are much alike, under random edits that change what is rare, what is a column, a counter or
 * one venue, and what people said of pairs. About a hundred papers have the same origin, so many share it now, and too
 * many then.
 */
@SuppressWarnings("nls")
final class CrowdedReview {

	private static final List<String> WORDS = List.of("reading", "papers", "in", "pairs", "of", "the", "deep", "learning",
			"notes", "rot", "on", "part", "II", "I", "survey", "correction", "tables", "graphs", "trees", "queries");
	private static final List<String> PEOPLE = List.of("Smith, Ann", "Jones, Bob", "Lee, Chris", "M\u00fcller, J\u00f6rg",
			"Smith, A. and Jones, B.", "Lee, C. and Jones, Bob");
	private static final List<String> JOURNALS = List.of("Journal of Reading", "J. Read.", "Quarterly Tables", "Annals of Graph Drawing",
			"Deep Questions of Ordinary Readers", "arXiv", "Workshop on Trees");
	private static final List<String> TYPES = List.of("article", "article", "inproceedings", "techreport", "book", "xdata");
	private static final String VERDICTS = "duplicates.verdicts";

	private final Random random;
	private final TreeMap<String, List<Map<String, String>>> files = new TreeMap<>();
	private final Map<String, ReviewFile> read = new HashMap<>();
	private final List<String> verdicts = new ArrayList<>();
	private int made;

	CrowdedReview(long seed) {
		random = new Random(seed);
		for (String path : List.of("crowd.bib", "rest.bib")) {
			List<Map<String, String>> entries = new ArrayList<>();
			for (int i = 0; i < (path.equals("rest.bib") ? 30 : 99); i++) {
				entries.add(path.equals("rest.bib") ? entry() : crowded());
			}
			files.put(path, entries);
		}
	}

	/** Returns the review as it is now. */
	ReviewCorpus corpus() {
		Map<String, String> texts = new TreeMap<>();
		files.forEach((path, entries) -> {
			StringBuilder text = new StringBuilder();
			entries.forEach(entry -> write(entry, text));
			texts.put(path, text.toString());
		});
		if (!verdicts.isEmpty()) {
			texts.put(VERDICTS, """
					<?xml version="1.0" encoding="UTF-8"?>
					<review:VerdictList xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1" formatVersion="1">
					%s</review:VerdictList>
					""".formatted(String.join("", verdicts)));
		}
		read.keySet().retainAll(texts.keySet());
		texts.forEach((path, text) -> read.compute(path, (key, file) -> file != null && file.text().equals(text) ? file
				: ReviewFileReader.readText(key, text)));
		return ReviewCorpus.of(read.values());
	}

	private static void write(Map<String, String> entry, StringBuilder text) {
		text.append('@').append(entry.get("type")).append('{').append(entry.get("key")).append(",\n");
		entry.forEach((name, value) -> {
			if (!name.equals("type") && !name.equals("key")) {
				text.append("  ").append(name).append(" = {").append(value).append("},\n");
			}
		});
		text.append("}\n\n");
	}

	/** Makes one edit and says which. */
	String edit() {
		List<Map<String, String>> file = pick(List.copyOf(files.values()));
		if (file.isEmpty()) {
			file.add(entry());
		}
		int at = random.nextInt(file.size());
		switch (random.nextInt(17)) {
		case 0:
			file.add(at, entry());
			return "add";
		case 1:
			file.remove(at);
			return "remove";
		case 2, 3:
			file.get(at).put("title", title());
			return "change title";
		case 4:
			file.get(at).put("journal", pick(JOURNALS));
			return "change journal";
		case 5:
			file.get(at).put("year", Integer.toString(2018 + random.nextInt(4)));
			return "change year";
		case 6:
			file.add(random.nextInt(file.size()), file.remove(at));
			return "move";
		case 7:
			pick(List.copyOf(files.values())).add(file.remove(at));
			return "move to another file";
		case 8, 9:
			pick(List.copyOf(files.values())).add(variant(file.get(at)));
			return "add a variant";
		case 10, 16:
			return crowd();
		case 11:
			for (int i = 0; i < 3; i++) {
				file.remove(random.nextInt(file.size()));
				file.add(entry());
			}
			return "replace several";
		case 12:
			boolean counted = random.nextBoolean();
			for (int i = 0; i < file.size(); i++) {
				file.get(i).put("pages", Integer.toString(counted ? i + 1 : random.nextInt(300)));
			}
			return counted ? "count pages" : "give pages";
		case 13:
			for (int i = 0; i < 6; i++) {
				Map<String, String> one = entry();
				one.putAll(Map.of("type", "article", "title", "on the " + title() + " of " + made, "journal", JOURNALS.get(2)));
				Map<String, String> other = new LinkedHashMap<>(one);
				other.putAll(Map.of("key", key(), "journal", random.nextInt(4) == 0 ? JOURNALS.get(4) : JOURNALS.get(3)));
				file.addAll(List.of(one, other));
			}
			return "add works of two names";
		case 14:
			for (int i = 0; i < 2; i++) {
				Map<String, String> column = entry();
				column.putAll(Map.of("title", "notes of the reading", "author", PEOPLE.get(0), "journal", JOURNALS.get(0)));
				file.add(column);
			}
			return "add to a column";
		default:
			return verdict();
		}
	}

	/** So many papers are of one origin that a few more or less decide whether that is worth a look. */
	private String crowd() {
		List<Map<String, String>> crowd = files.firstEntry().getValue();
		if (crowd.stream().filter(CrowdedReview::isOfCrowd).count() > 100) {
			crowd.remove(crowd.stream().filter(CrowdedReview::isOfCrowd).findFirst().orElseThrow());
			crowd.removeIf(entry -> isOfCrowd(entry) && random.nextInt(30) == 0);
			return "thin out the crowd";
		}
		for (int i = 0; i < 4; i++) {
			crowd.add(crowded());
		}
		return "add to the crowd";
	}

	private static boolean isOfCrowd(Map<String, String> entry) {
		return "Smith, Ann".equals(entry.get("author")) && "2020".equals(entry.get("year"));
	}

	private String verdict() {
		if (!verdicts.isEmpty() && random.nextInt(3) == 0) {
			verdicts.remove(random.nextInt(verdicts.size()));
			return "forget a verdict";
		}
		List<Paper> papers = corpus().papers();
		StringBuilder verdict = new StringBuilder("  <verdicts id=\"v" + made++ + "\" kind=\""
				+ pick(List.of("distinct", "same", "version-of")) + "\">\n");
		int first = random.nextInt(papers.size());
		for (int i = 0; i < 2 + random.nextInt(2); i++) {
			Paper paper = papers.get((first + i * (1 + random.nextInt(3))) % papers.size());
			verdict.append("    <subjects paperKey=\"").append(paper.getKey()).append("\" fingerprint=\"")
					.append(Fingerprints.of(paper)).append("\"/>\n");
		}
		verdicts.add(verdict.append("  </verdicts>\n").toString());
		return "give a verdict";
	}

	/** Another record of the same work, or of one much like it. */
	private Map<String, String> variant(Map<String, String> entry) {
		Map<String, String> variant = new LinkedHashMap<>(entry);
		if (random.nextInt(3) > 0) {
			variant.put("key", key());
		}
		String title = variant.get("title");
		switch (random.nextInt(8)) {
		case 0 -> variant.put("title", title.replaceFirst(" \\w", " "));
		case 1 -> variant.put("title", title + " " + pick(WORDS));
		case 2 -> variant.put("journal", pick(JOURNALS));
		case 3 -> variant.put("year", "20" + (18 + random.nextInt(4)));
		case 4 -> variant.keySet().removeAll(List.of("doi", "abstract", "pages"));
		case 5 -> variant.put("author", pick(PEOPLE));
		default -> variant.put("key", key());
		}
		return variant;
	}

	private Map<String, String> crowded() {
		Map<String, String> entry = entry();
		entry.putAll(Map.of("author", "Smith, Ann", "year", "2020", "type", "article", "journal", JOURNALS.get(0)));
		entry.keySet().removeAll(List.of("doi", "abstract"));
		if (random.nextBoolean()) {
			// two of them are alike without having a word in common
			String suffix = pick(List.of("s", "d", "r"));
			int number = random.nextInt(20);
			entry.put("title", "abc%dstrangely%s bcd%dmovings%s cde%dthroughout%s".formatted(number, suffix, number, suffix,
					number, suffix));
		}
		return entry;
	}

	private Map<String, String> entry() {
		Map<String, String> entry = new LinkedHashMap<>();
		entry.put("type", pick(TYPES));
		entry.put("key", key());
		entry.put("title", title());
		if (random.nextInt(6) > 0) {
			entry.put("author", pick(PEOPLE));
		}
		entry.put("journal", pick(JOURNALS));
		entry.put("year", Integer.toString(2018 + random.nextInt(4)));
		if (random.nextInt(3) == 0) {
			entry.put("doi", "10.1000/" + random.nextInt(40));
		}
		if (random.nextInt(3) == 0) {
			entry.put("abstract", "We look at " + title() + " and " + title() + " and at " + title() + ".");
		}
		return entry;
	}

	private String key() {
		return "k" + (random.nextInt(5) == 0 ? random.nextInt(20) : 100 + made++);
	}

	private String title() {
		StringBuilder title = new StringBuilder();
		for (int i = 0; i < 2 + random.nextInt(8); i++) {
			title.append(i == 0 ? "" : " ").append(pick(WORDS));
		}
		return title.toString();
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
