/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.zotero;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.lectern.core.Progress;
import org.lectern.core.io.RecordFormat;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.RecordSink;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.json.JsonRecords;
import org.lectern.core.io.json.JsonText;

/** Reads items of Zotero in JSON: exports of Better BibTeX, and answers of the web interface. */
public final class ZoteroJsonReader implements RecordReader {

	private static final RecordFormat FORMAT = new RecordFormat("zotero-json", Messages.ZoteroJsonReader_label, List.of("json")); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Pattern ITEM_TYPE = Pattern.compile("\"itemType\"\\s{0,20}:\\s{0,20}\"[a-zA-Z]{1,40}\""); //$NON-NLS-1$

	/** What says something about the item in the database, not about what it describes; or is read on its own. */
	private static final Set<String> NOT_READ = Set.of("itemType", "itemID", "itemKey", "key", "libraryID", "library", "links", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"meta", "collections", "relations", "dateAdded", "dateModified", "uri", "citationKey", "citekey", "creators", "tags", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"attachments", "notes", "data", "select", "uniqueFields", "autoJournalAbbreviation", "parentItem"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	@Override
	public RecordFormat format() {
		return FORMAT;
	}

	@Override
	public int confidence(SourceFile source) {
		String head = source.head().stripLeading();
		boolean json = head.startsWith("[") || head.startsWith("{"); //$NON-NLS-1$ //$NON-NLS-2$
		return json && ITEM_TYPE.matcher(head).find() ? CERTAIN : NO;
	}

	@Override
	public void read(SourceFile source, RecordSink sink, Progress progress) throws UnreadableSourceException {
		JsonRecords.read(source, object -> JsonText.of(data(object), "itemType") != null, sink, progress, (object, line) -> { //$NON-NLS-1$
			// a note or a file beside the items is no paper
			if (!ZoteroTypes.isChild(JsonText.of(data(object), "itemType"))) { //$NON-NLS-1$
				sink.accept(read(object, line));
			}
		});
	}

	/** The web interface wraps each item. */
	private static JsonObject data(JsonObject object) {
		return object.get("data") instanceof JsonObject data ? data : object; //$NON-NLS-1$
	}

	private static SourceRecord read(JsonObject object, int line) {
		JsonObject data = data(object);
		ZoteroItem item = new ZoteroItem(JsonText.of(data, "itemType"), JsonText.of(data, "thesisType"), line); //$NON-NLS-1$ //$NON-NLS-2$
		item.identity(JsonText.of(data, "uri") != null ? JsonText.of(data, "uri") //$NON-NLS-1$ //$NON-NLS-2$
				: JsonText.of(data, "key") != null ? JsonText.of(data, "key") : JsonText.of(data, "itemKey")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (JsonObject creator : JsonText.objects(data.get("creators"))) { //$NON-NLS-1$
			String role = JsonText.of(creator, "creatorType"); //$NON-NLS-1$
			item.creator(role == null ? "author" : role, JsonText.of(creator, "lastName"), JsonText.of(creator, "firstName"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					JsonText.of(creator, "name")); //$NON-NLS-1$
		}
		for (String name : data.keySet()) {
			if (!NOT_READ.contains(name) && !isVersion(data, name)) {
				item.field(name, text(data.get(name)));
			}
		}
		String key = JsonText.of(data, "citationKey"); //$NON-NLS-1$
		item.key(key == null ? JsonText.of(data, "citekey") : key); //$NON-NLS-1$
		for (JsonElement tag : JsonText.list(data.get("tags"))) { //$NON-NLS-1$
			item.keyword(tag.isJsonObject() ? JsonText.of(tag.getAsJsonObject(), "tag") : JsonText.of(tag)); //$NON-NLS-1$
		}
		for (JsonObject attachment : JsonText.objects(data.get("attachments"))) { //$NON-NLS-1$
			String path = JsonText.of(attachment, "path"); //$NON-NLS-1$
			String title = JsonText.of(attachment, "title"); //$NON-NLS-1$
			item.attachment(path == null ? JsonText.of(attachment, "url") : path, title); //$NON-NLS-1$
		}
		for (JsonElement note : JsonText.list(data.get("notes"))) { //$NON-NLS-1$
			item.note(note.isJsonObject() ? JsonText.of(note.getAsJsonObject(), "note") : JsonText.of(note)); //$NON-NLS-1$
		}
		return item.build();
	}

	/** The database counts its versions in a number, programs have theirs in a text. */
	private static boolean isVersion(JsonObject data, String name) {
		return name.equals("version") && data.get(name).isJsonPrimitive() && data.get(name).getAsJsonPrimitive().isNumber(); //$NON-NLS-1$
	}

	private static String text(JsonElement value) {
		String text = JsonText.of(value);
		return text != null || value.isJsonNull() || JsonText.list(value).isEmpty() ? text : value.toString();
	}
}
