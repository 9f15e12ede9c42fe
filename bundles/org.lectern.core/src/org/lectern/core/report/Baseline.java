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
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.check.Finding;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * The findings of an earlier report, JSON or SARIF, known by their fingerprints. A fingerprint that stands there twice
 * covers two findings, so a third one like them is new.
 */
@SuppressWarnings("nls")
public final class Baseline {

	private final Map<String, Integer> known;

	private Baseline(Map<String, Integer> known) {
		this.known = known;
	}

	/**
	 * What a baseline makes of the findings of today.
	 *
	 * @param added
	 *            the findings that are not in the baseline, in their order, never null
	 * @param known
	 *            the number of findings that are, 0 or more
	 * @param gone
	 *            the number of findings of the baseline that are no longer there, 0 or more
	 */
	public record Comparison(List<Finding> added, int known, int gone) {
	}

	/**
	 * Reads a report.
	 *
	 * @param text
	 *            a report as {@link JsonReport} or {@link SarifReport} writes it, never null
	 * @return the baseline, never null
	 * @throws IOException
	 *             when the text cannot be read, or is no such report; the message says so
	 */
	public static Baseline read(Reader text) throws IOException {
		Map<String, Integer> known = new HashMap<>();
		boolean[] found = new boolean[1];
		try (JsonReader json = new JsonReader(text)) {
			json.beginObject();
			while (json.hasNext()) {
				String member = json.nextName();
				if (member.equals("findings")) {
					found[0] = true;
					readFindings(json, known);
				} else if (member.equals("runs")) {
					found[0] = true;
					readRuns(json, known);
				} else {
					json.skipValue();
				}
			}
			json.endObject();
		} catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
			throw new IOException(Messages.Baseline_noReport, e);
		}
		if (!found[0]) {
			throw new IOException(Messages.Baseline_noReport);
		}
		return new Baseline(known);
	}

	private static void readRuns(JsonReader json, Map<String, Integer> known) throws IOException {
		json.beginArray();
		while (json.hasNext()) {
			json.beginObject();
			while (json.hasNext()) {
				if (json.nextName().equals("results")) {
					readFindings(json, known);
				} else {
					json.skipValue();
				}
			}
			json.endObject();
		}
		json.endArray();
	}

	/** Reads findings of either format: the names of the members differ. */
	private static void readFindings(JsonReader json, Map<String, Integer> known) throws IOException {
		json.beginArray();
		while (json.hasNext()) {
			json.beginObject();
			while (json.hasNext()) {
				String member = json.nextName();
				if (member.equals("fingerprint")) {
					known.merge(json.nextString(), 1, Integer::sum);
				} else if (member.equals("partialFingerprints") && json.peek() == JsonToken.BEGIN_OBJECT) {
					readFingerprints(json, known);
				} else {
					json.skipValue();
				}
			}
			json.endObject();
		}
		json.endArray();
	}

	private static void readFingerprints(JsonReader json, Map<String, Integer> known) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			if (json.nextName().equals(SarifReport.FINGERPRINT)) {
				known.merge(json.nextString(), 1, Integer::sum);
			} else {
				json.skipValue();
			}
		}
		json.endObject();
	}

	/**
	 * Compares the findings of today with the baseline.
	 *
	 * @param findings
	 *            the findings, never null
	 * @return what is new, known and gone, never null
	 */
	public Comparison compare(List<Finding> findings) {
		Map<String, Integer> left = new HashMap<>(known);
		List<Finding> added = new ArrayList<>();
		for (Finding finding : findings) {
			Integer count = left.get(finding.fingerprint());
			if (count == null || count == 0) {
				added.add(finding);
			} else {
				left.put(finding.fingerprint(), count - 1);
			}
		}
		int gone = left.values().stream().mapToInt(Integer::intValue).sum();
		return new Comparison(List.copyOf(added), findings.size() - added.size(), gone);
	}
}
