/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * What a section of the editor lists.
 *
 * @param title
 *            the title of the section, localised, never null
 * @param guidance
 *            what the elements are for, localised, never null
 * @param list
 *            the feature that holds the elements, never null
 * @param create
 *            makes an element; null where none can be added
 * @param idPrefix
 *            what the id of a new element begins with; null where elements have no id
 * @param label
 *            what the list says of an element, never null
 * @param fields
 *            what can be edited of an element, never null
 */
record ElementKind(String title, String guidance, EReference list, Supplier<EObject> create, String idPrefix,
		Function<EObject, String> label, List<FieldSpec> fields) {
}
