/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.annotation.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.osgi.util.NLS;

/**
 * Reads Web Annotations in JSON-LD: one annotation, a list, a page, a collection with its first page or a graph. Places
 * count characters of the source, whose fragment names the field where there is one.
 */
public final class WebAnnotationReader {

	private final Map<String, ExchangedPassage> passages = new LinkedHashMap<>();
	private final List<JsonObject> links = new ArrayList<>();
	private final List<ExchangedRelation> relations = new ArrayList<>();
	private final List<String> notices = new ArrayList<>();

	private WebAnnotationReader() {
	}

	/**
	 * Reads a file.
	 *
	 * @param json
	 *            the text of the file, never null
	 * @return the annotations, without texts, with a notice for each that was left out or changed; never null
	 * @throws ExchangeException
	 *             when it is not JSON or holds no Web Annotation
	 */
	public static AnnotationDocument read(String json) throws ExchangeException {
		return new WebAnnotationReader().readAll(json);
	}

	private AnnotationDocument readAll(String json) throws ExchangeException {
		JsonElement root;
		try {
			root = JsonParser.parseString(json);
		} catch (JsonParseException e) {
			throw new ExchangeException(NLS.bind(Messages.WebAnnotationReader_noJson, e.getLocalizedMessage()));
		}
		List<JsonObject> annotations = annotations(root);
		for (JsonObject annotation : annotations) {
			if (WebJson.words(annotation, "motivation").contains("linking")) { //$NON-NLS-1$ //$NON-NLS-2$
				links.add(annotation);
			} else {
				readPassage(annotation);
			}
		}
		if (annotations.isEmpty()) {
			throw new ExchangeException(Messages.WebAnnotationReader_none);
		}
		links.forEach(this::readRelation);
		return new AnnotationDocument(List.of(), List.copyOf(passages.values()), relations, notices);
	}

	private static List<JsonObject> annotations(JsonElement element) {
		List<JsonObject> found = new ArrayList<>();
		for (JsonObject object : WebJson.objects(element)) {
			List<String> types = WebJson.words(object, "type"); //$NON-NLS-1$
			if (types.contains("Annotation") || types.contains("oa:Annotation")) { //$NON-NLS-1$ //$NON-NLS-2$
				found.add(object);
			} else {
				for (String inner : List.of("first", "items", "@graph")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					if (object.has(inner)) {
						found.addAll(annotations(object.get(inner)));
					}
				}
			}
		}
		return found;
	}

	private void readPassage(JsonObject annotation) {
		String id = WebJson.text(annotation, "id"); //$NON-NLS-1$
		String key = id == null ? "#" + passages.size() : id; //$NON-NLS-1$
		String shown = id == null ? "?" : id; //$NON-NLS-1$
		List<JsonElement> targets = WebJson.list(annotation.get("target")); //$NON-NLS-1$
		if (targets.size() != 1 || !targets.get(0).isJsonObject()) {
			notices.add(NLS.bind(Messages.WebAnnotationReader_target, shown));
			return;
		}
		JsonObject target = targets.get(0).getAsJsonObject();
		Selection selection = selection(target, shown);
		if (selection.quote == null && selection.start < 0) {
			notices.add(NLS.bind(Messages.WebAnnotationReader_selector, shown));
			return;
		}
		Bodies bodies = bodies(annotation, shown);
		String source = WebJson.text(target, "source"); //$NON-NLS-1$
		int fragment = source == null ? -1 : source.lastIndexOf('#');
		passages.put(key,
				new ExchangedPassage(key, bodies.label, fragment < 0 ? null : source.substring(fragment + 1),
						selection.quote == null ? "" : selection.quote, selection.prefix, selection.suffix, //$NON-NLS-1$
						selection.start, selection.end, bodies.comment));
	}

	private static final class Selection {
		private String quote;
		private String prefix;
		private String suffix;
		private int start = -1;
		private int end = -1;
	}

	private Selection selection(JsonObject target, String shown) {
		Selection selection = new Selection();
		for (JsonObject selector : WebJson.objects(target.get("selector"))) { //$NON-NLS-1$
			List<String> types = WebJson.words(selector, "type"); //$NON-NLS-1$
			if (types.contains("TextQuoteSelector")) { //$NON-NLS-1$
				selection.quote = WebJson.text(selector, "exact"); //$NON-NLS-1$
				selection.prefix = WebJson.text(selector, "prefix"); //$NON-NLS-1$
				selection.suffix = WebJson.text(selector, "suffix"); //$NON-NLS-1$
			} else if (types.contains("TextPositionSelector")) { //$NON-NLS-1$
				selection.start = WebJson.number(selector, "start"); //$NON-NLS-1$
				selection.end = WebJson.number(selector, "end"); //$NON-NLS-1$
			} else {
				notices.add(NLS.bind(Messages.WebAnnotationReader_otherSelector, shown, String.join(", ", types))); //$NON-NLS-1$
			}
		}
		return selection;
	}

	private static final class Bodies {
		private String label;
		private String comment;
	}

	private Bodies bodies(JsonObject annotation, String shown) {
		Bodies bodies = new Bodies();
		String simple = WebJson.text(annotation, "bodyValue"); //$NON-NLS-1$
		bodies.comment = simple;
		for (JsonElement body : WebJson.list(annotation.get("body"))) { //$NON-NLS-1$
			String value = body.isJsonObject() ? WebJson.text(body.getAsJsonObject(), "value") : null; //$NON-NLS-1$
			List<String> purposes = body.isJsonObject() ? WebJson.words(body.getAsJsonObject(), "purpose") : List.of(); //$NON-NLS-1$
			if (value == null) {
				notices.add(NLS.bind(Messages.WebAnnotationReader_body, shown));
			} else if (purposes.contains("tagging") || purposes.contains("classifying")) { //$NON-NLS-1$ //$NON-NLS-2$
				if (bodies.label == null) {
					bodies.label = value;
				} else {
					notices.add(NLS.bind(Messages.WebAnnotationReader_tag, shown, value));
				}
			} else {
				bodies.comment = bodies.comment == null ? value : bodies.comment + '\n' + value;
			}
		}
		return bodies;
	}

	private void readRelation(JsonObject link) {
		String type = null;
		List<String> members = new ArrayList<>(addresses(link.get("target"))); //$NON-NLS-1$
		boolean directed = false;
		for (JsonElement body : WebJson.list(link.get("body"))) { //$NON-NLS-1$
			if (body.isJsonObject() && WebJson.words(body.getAsJsonObject(), "purpose").contains("tagging")) { //$NON-NLS-1$ //$NON-NLS-2$
				type = WebJson.text(body.getAsJsonObject(), "value"); //$NON-NLS-1$
			} else {
				members.addAll(addresses(body));
				directed = true;
			}
		}
		if (type == null || members.size() < 2 || directed && members.size() > 2
				|| !passages.keySet().containsAll(members)) {
			notices.add(NLS.bind(Messages.WebAnnotationReader_relation, String.valueOf(WebJson.text(link, "id")))); //$NON-NLS-1$
			return;
		}
		relations.add(new ExchangedRelation(type, members, !directed));
	}

	private static List<String> addresses(JsonElement element) {
		List<String> addresses = new ArrayList<>();
		for (JsonElement one : WebJson.list(element)) {
			String address = WebJson.string(one);
			if (address == null && one.isJsonObject()) {
				String source = WebJson.text(one.getAsJsonObject(), "source"); //$NON-NLS-1$
				address = source != null ? source : WebJson.text(one.getAsJsonObject(), "id"); //$NON-NLS-1$
			}
			if (address != null) {
				addresses.add(address);
			}
		}
		return addresses;
	}
}
