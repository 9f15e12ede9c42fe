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

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives new elements of a protocol their ids, which stay when an element is renamed or moved. */
final class StableIds {

	private static final String FEATURE = "id"; //$NON-NLS-1$

	private StableIds() {
	}

	/** Returns the id of an element; null when it has none. */
	static String of(EObject element) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(FEATURE);
		return feature == null ? null : (String) element.eGet(feature);
	}

	/** Returns whether elements of this kind have ids. */
	static boolean hasId(EObject element) {
		return element.eClass().getEStructuralFeature(FEATURE) != null;
	}

	/** Gives an element the first free id that begins with a prefix and ends with a number. */
	static void assign(EObject element, String prefix, EObject root) {
		Set<String> taken = new HashSet<>();
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
			taken.add(of(all.next()));
		}
		int number = 1;
		while (taken.contains(prefix + number)) {
			number++;
		}
		element.eSet(element.eClass().getEStructuralFeature(FEATURE), prefix + number);
	}
}
