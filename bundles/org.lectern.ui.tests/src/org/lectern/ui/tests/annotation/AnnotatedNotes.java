/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.annotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.storage.ReviewXmiResource;

/** The text of notes with annotations, and of protocols with their labels. */
@SuppressWarnings("nls")
final class AnnotatedNotes {

	/** The abstract of the paper of the notes. */
	static final String ABSTRACT = "A fixed vector is a bottleneck for long sentences. The decoder therefore looks at"
			+ " all states of the encoder and weighs them anew for every word it writes. Long sentences no longer lose quality,"
			+ " and the weights can be read as an alignment of the two sentences. What the weights mean for other tasks is"
			+ " left open.";

	private static final String NOTE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Note
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    paperKey="bahdanau">
			%s</review:Note>
			""";

	private AnnotatedNotes() {
	}

	/** Returns the text of a note with some content. */
	static String note(String content) {
		return NOTE.formatted(content);
	}

	/** Returns the text of a protocol with shipped schemes. */
	static String protocol(String... schemes) throws IOException {
		Protocol protocol = ReviewFactory.eINSTANCE.createProtocol();
		for (String scheme : schemes) {
			protocol.getAnnotationSchemes().add(ShippedSchemes.copyOf(scheme));
		}
		ReviewXmiResource resource = new ReviewXmiResource(null);
		resource.getContents().add(protocol);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}

	/** Returns the relation of two annotations. */
	static String relation(String id, String type, String from, String to) {
		return """
				  <relations
				      id="%s"
				      type="%s"
				      from="%s"
				      to="%s"/>
				""".formatted(id, type, from, to);
	}

	static String annotation(String id, String label, String words, int start) {
		return """
				  <annotations
				      id="%s"
				      label="%s">
				    <quote>
				      <exact>%s</exact>
				    </quote>
				    <position
				        start="%d"
				        end="%d"/>
				  </annotations>
				""".formatted(id, label, words, start, start + words.length());
	}

	static String annotation(String id, String label, String words) {
		return annotation(id, label, words, ABSTRACT.indexOf(words));
	}
}
