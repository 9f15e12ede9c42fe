/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Exchanges annotations with other tools. {@link org.lectern.core.annotation.exchange.AnnotationExport} gathers those of a
 * note, a writer writes them down; a reader reads a file, {@link org.lectern.core.annotation.exchange.AnnotationImport}
 * adds what it says to a note.
 * <p>
 * <b>brat stand-off.</b> The text file has the annotated fields of the paper, the abstract first, each in a line of its
 * own. Labels and types are ids in which what brat does not allow became an underscore; <code>Passage</code> stands for no
 * label. A comment is one <code>AnnotatorNotes</code> for each of its lines. Groups of symmetric and transitive relations
 * are <code>*</code> lines. Read, but told instead of kept, are attributes, normalisations, events, other notes, and
 * that a span has several parts: it becomes one from the first part to the last one.
 * <p>
 * <b>Web Annotation.</b> An annotation collection in JSON-LD: label and comment are textual bodies with the purposes
 * <code>tagging</code> and <code>commenting</code>, the target has a quote and a position selector, and the fragment of
 * its source names the field. A relation is an annotation with the motivation <code>linking</code>: its target is where it
 * starts, its body leads to the other annotation; a group has its members as targets and no such body.
 */
package org.lectern.core.annotation.exchange;
