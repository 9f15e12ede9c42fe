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
 * A representation of the model object '<em><b>Annotation Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A set of labels for passages and of types for the relations between them. An annotation can have a label of any scheme of the protocol.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lectern.model.review.AnnotationScheme#getId <em>Id</em>}</li>
 *   <li>{@link org.lectern.model.review.AnnotationScheme#getName <em>Name</em>}</li>
 *   <li>{@link org.lectern.model.review.AnnotationScheme#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.lectern.model.review.AnnotationScheme#getRelationTypes <em>Relation Types</em>}</li>
 * </ul>
 *
 * @see org.lectern.model.review.ReviewPackage#getAnnotationScheme()
 * @model
 * @generated
 */
public interface AnnotationScheme extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id, unique among the schemes of the protocol.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.lectern.model.review.ReviewPackage#getAnnotationScheme_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.AnnotationScheme#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name as shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.lectern.model.review.ReviewPackage#getAnnotationScheme_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.lectern.model.review.AnnotationScheme#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.AnnotationLabel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The labels in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getAnnotationScheme_Labels()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnnotationLabel> getLabels();

	/**
	 * Returns the value of the '<em><b>Relation Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.lectern.model.review.RelationType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The types of relations in order; empty where passages are only labelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relation Types</em>' containment reference list.
	 * @see org.lectern.model.review.ReviewPackage#getAnnotationScheme_RelationTypes()
	 * @model containment="true"
	 * @generated
	 */
	EList<RelationType> getRelationTypes();

} // AnnotationScheme
