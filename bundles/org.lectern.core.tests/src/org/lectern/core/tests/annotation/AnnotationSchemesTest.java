/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.annotation.ShippedSchemes;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.AnnotationLabel;
import org.lectern.model.review.AnnotationScheme;
import org.lectern.model.review.Protocol;
import org.lectern.model.review.RelationType;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.storage.ReviewXmiResource;

/** The schemes that are shipped, and those of a protocol together. */
@SuppressWarnings("nls")
class AnnotationSchemesTest {

	private static Protocol protocol(String... schemes) {
		Protocol protocol = ReviewFactory.eINSTANCE.createProtocol();
		for (String scheme : schemes) {
			protocol.getAnnotationSchemes().add(ShippedSchemes.copyOf(scheme));
		}
		return protocol;
	}

	private static Annotation annotation(String label) {
		Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
		annotation.setLabel(label);
		return annotation;
	}

	private static List<String> ids(List<RelationType> types) {
		return types.stream().map(RelationType::getId).toList();
	}

	@Test
	void shippedSchemes() {
		assertEquals(List.of("evidence", "science-ie", "argument"),
				ShippedSchemes.all().stream().map(AnnotationScheme::getId).toList());
		assertEquals(List.of("problem", "method", "result", "limitation", "future-work"),
				ShippedSchemes.copyOf("evidence").getLabels().stream().map(AnnotationLabel::getId).toList());
		assertEquals(List.of("Process", "Task", "Material"),
				ShippedSchemes.copyOf("science-ie").getLabels().stream().map(AnnotationLabel::getId).toList());
		assertEquals(List.of("Hyponym-of", "Synonym-of"), ids(ShippedSchemes.copyOf("science-ie").getRelationTypes()));
		assertEquals(List.of("claim", "premise"),
				ShippedSchemes.copyOf("argument").getLabels().stream().map(AnnotationLabel::getId).toList());
		assertEquals(List.of("supports", "attacks"), ids(ShippedSchemes.copyOf("argument").getRelationTypes()));
		assertThrows(IllegalArgumentException.class, () -> ShippedSchemes.copyOf("none"));
		assertNotSame(ShippedSchemes.copyOf("evidence"), ShippedSchemes.copyOf("evidence"));
		assertNull(ShippedSchemes.copyOf("evidence").eContainer());
	}

	@Test
	void shippedSchemesHaveAllThatAToolShows() {
		for (AnnotationScheme scheme : ShippedSchemes.all()) {
			assertNotNull(scheme.getName());
			Set<String> shortcuts = new HashSet<>();
			for (AnnotationLabel label : scheme.getLabels()) {
				assertTrue(label.getColour().matches("#[0-9a-f]{6}"), label.getColour());
				assertEquals(1, label.getShortcut().length());
				assertTrue(shortcuts.add(label.getShortcut()), label.getShortcut());
				assertFalse(label.getName().isBlank());
				assertFalse(label.getDescription().isBlank());
			}
			scheme.getRelationTypes().forEach(type -> assertFalse(type.getDescription().isBlank()));
		}
	}

	@Test
	void shippedFileIsWrittenAsLecternWrites() throws IOException {
		String text;
		try (InputStream in = ShippedSchemes.class.getResourceAsStream("schemes.protocol")) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		ReviewXmiResource resource = new ReviewXmiResource(URI.createURI("schemes.protocol"));
		resource.load(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		resource.save(saved, null);
		assertEquals(text, saved.toString(StandardCharsets.UTF_8));
	}

	@Test
	void schemesOfAProtocolTogether() {
		AnnotationSchemes schemes = AnnotationSchemes.of(protocol("argument", "science-ie"));
		assertEquals(List.of("claim", "premise", "Process", "Task", "Material"),
				schemes.labels().stream().map(AnnotationLabel::getId).toList());
		assertEquals("Task", schemes.label("Task").getId());
		assertNull(schemes.label("task"));
		assertEquals("Task", schemes.labelNamed("TASK").getId());
		assertEquals("Hyponym-of", schemes.relationTypeNamed("hyponym_of").getId());
		assertNull(schemes.labelNamed("problem"));
		assertTrue(AnnotationSchemes.of(null).labels().isEmpty());
	}

	@Test
	void firstOneOfAnIdCounts() {
		Protocol protocol = protocol("argument", "argument");
		protocol.getAnnotationSchemes().get(1).getLabels().get(0).setName("Other");
		AnnotationSchemes schemes = AnnotationSchemes.of(protocol);
		assertEquals(2, schemes.labels().size());
		assertEquals("Claim", AnnotationSchemes.nameOf(schemes.label("claim")));
	}

	@Test
	void relationTypesBetweenLabels() {
		AnnotationSchemes schemes = AnnotationSchemes.of(protocol("argument", "science-ie"));
		assertEquals(List.of("supports", "attacks", "Hyponym-of", "Synonym-of"),
				ids(schemes.relationTypesBetween(annotation("premise"), annotation("claim"))));
		assertEquals(List.of("Hyponym-of", "Synonym-of"),
				ids(schemes.relationTypesBetween(annotation("Task"), annotation("claim"))));
		RelationType directed = schemes.relationType("supports");
		directed.getFromLabels().remove("claim");
		directed.getToLabels().remove("premise");
		assertTrue(AnnotationSchemes.allows(directed, "premise", "claim"));
		assertFalse(AnnotationSchemes.allows(directed, "claim", "premise"));
		directed.setSymmetric(true);
		assertTrue(AnnotationSchemes.allows(directed, "claim", "premise"));
		assertFalse(AnnotationSchemes.allows(directed, "claim", "claim"));
	}

	@Test
	void onlySymmetricAndTransitiveTypesJoinGroups() {
		AnnotationSchemes schemes = AnnotationSchemes.of(protocol("science-ie"));
		assertTrue(AnnotationSchemes.joinsGroups(schemes.relationType("Synonym-of")));
		assertFalse(AnnotationSchemes.joinsGroups(schemes.relationType("Hyponym-of")));
		assertFalse(AnnotationSchemes.joinsGroups(null));
	}

	@Test
	void nameFallsBackToTheId() {
		AnnotationLabel label = ReviewFactory.eINSTANCE.createAnnotationLabel();
		label.setId("x");
		assertEquals("x", AnnotationSchemes.nameOf(label));
		label.setName("Name");
		assertEquals("Name", AnnotationSchemes.nameOf(label));
	}
}
