/**
 * Copyright (c) 2026 The Lectern contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.model.review;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Bibliography</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The papers of one BibTeX file, in the order of the file. The root of a BibTeX resource.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.Bibliography#getPapers <em>Papers</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getBibliography()
 * @model
 * @generated
 */
public interface Bibliography extends EObject {
	/**
	 * Returns the value of the '<em><b>Papers</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.Paper}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The papers in the order of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Papers</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getBibliography_Papers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paper> getPapers();

} // Bibliography
